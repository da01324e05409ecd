import { test as base, expect, type Page } from "playwright/test";
import { createReader, type Reader } from "./reader.ts";

/** What must not happen in any run: a console error, a report of the content policy, a request off our own origin. */
export interface Misconduct {
  readonly consoleErrors: string[];
  readonly policyReports: string[];
  readonly foreignRequests: string[];
}

export const NO_MISCONDUCT: Misconduct = { consoleErrors: [], policyReports: [], foreignRequests: [] };

declare global {
  interface Window {
    reportPolicyViolation?: (text: string) => void;
  }
}

/** Collects a page's misconduct from now on; for pages that a test opens beside its own. */
export async function watchMisconduct(page: Page, origin: string): Promise<Misconduct> {
  const misconduct: Misconduct = { consoleErrors: [], policyReports: [], foreignRequests: [] };
  page.on("console", (message) => {
    if (message.type() === "error") misconduct.consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => misconduct.consoleErrors.push(error.message));
  page.on("request", (request) => {
    const address = new URL(request.url());
    const isOwn = address.origin === origin || address.protocol === "data:" || address.protocol === "blob:";
    if (!isOwn) misconduct.foreignRequests.push(request.url());
  });
  await page.exposeFunction("reportPolicyViolation", (text: string) => misconduct.policyReports.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      window.reportPolicyViolation?.(`${event.violatedDirective}: ${event.blockedURI || event.sample}`),
    );
  });
  return misconduct;
}

/** Takes out the console errors that a test causes on purpose; what does not match stays and fails the test. */
export function forgive({ consoleErrors }: Misconduct, expected: RegExp): void {
  const others = consoleErrors.filter((error) => !expected.test(error));
  consoleErrors.splice(0, consoleErrors.length, ...others);
}

/** As in a browser without WebGL. */
export function refuseWebGl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
  } as typeof getContext;
}

interface Fixtures {
  /** False for what does not concern the map: drawn by software, it takes most of a machine's time. */
  readonly hasWebGl: boolean;
  readonly misconduct: Misconduct;
  readonly reader: Reader;
}

/** Playwright's test with every page watched for misconduct, and a reader in front of it. */
export const test = base.extend<Fixtures>({
  hasWebGl: [true, { option: true }],
  misconduct: [
    async ({ page, baseURL, hasWebGl }, use) => {
      const misconduct = await watchMisconduct(page, new URL(baseURL ?? "").origin);
      if (!hasWebGl) await page.addInitScript(refuseWebGl);
      await use(misconduct);
      expect(misconduct).toEqual(NO_MISCONDUCT);
    },
    { auto: true },
  ],
  reader: async ({ page }, use) => use(createReader(page)),
});

export { expect };
