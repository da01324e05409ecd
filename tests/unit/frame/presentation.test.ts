import { describe, expect, it } from "vitest";
import { presentationFromSearch } from "../../../src/frame/presentation.ts";

describe("what an address says of the page itself", () => {
  it("is the whole page, with all its parts, where it says nothing", () => {
    expect(presentationFromSearch("")).toEqual({ surface: "full", load: "visible", hidden: [], details: "page" });
  });

  it("is read from ui, load, hide and details", () => {
    expect(presentationFromSearch("?ui=mini&load=click&hide=list,timeline&details=host")).toEqual({
      surface: "mini",
      load: "click",
      hidden: ["list", "timeline"],
      details: "host",
    });
  });

  it.each(["?ui=", "?ui=EMBED", "?ui=embed%00", "?ui=<script>", "?ui=__proto__", "?ui=full&ui=embed"])(
    "is the whole page for %s",
    (search) => {
      expect(presentationFromSearch(search).surface).toBe("full");
    },
  );

  it("leaves out only parts that there are", () => {
    expect(presentationFromSearch("?hide=list,map,constructor,,caption").hidden).toEqual(["list"]);
  });
});
