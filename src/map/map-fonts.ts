import sansCyrillic from "@fontsource/libre-franklin/files/libre-franklin-cyrillic-400-normal.woff2?url";
import sansBoldCyrillic from "@fontsource/libre-franklin/files/libre-franklin-cyrillic-600-normal.woff2?url";
import sansCyrillicExt from "@fontsource/libre-franklin/files/libre-franklin-cyrillic-ext-400-normal.woff2?url";
import sansBoldCyrillicExt from "@fontsource/libre-franklin/files/libre-franklin-cyrillic-ext-600-normal.woff2?url";
import sansLatin from "@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff2?url";
import sansBoldLatin from "@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff2?url";
import sansLatinExt from "@fontsource/libre-franklin/files/libre-franklin-latin-ext-400-normal.woff2?url";
import sansBoldLatinExt from "@fontsource/libre-franklin/files/libre-franklin-latin-ext-600-normal.woff2?url";
import arabic from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url";
import arabicBold from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url";
import italicCyrillic from "@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url";
import italicCyrillicExt from "@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-italic.woff2?url";
import italicLatin from "@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url";
import italicLatinExt from "@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url";
import type { FontFacesSpecification } from "maplibre-gl";

/** The ranges of fontsource's own CSS: MapLibre fetches a file only when a letter in its range is drawn. */
const LATIN =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD".split(
    ",",
  );
const LATIN_EXT =
  "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF".split(
    ",",
  );
const CYRILLIC = "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116".split(",");
const CYRILLIC_EXT = "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F".split(",");
/** What modern Arabic writes; fontsource's own range has mathematics and old scripts as well. */
const ARABIC = "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC".split(",");

export const FONT_TEXT = "Libre Franklin Text";
export const FONT_BOLD = "Libre Franklin Strong";
export const FONT_WATER = "Source Serif Italic";

interface Subsets {
  readonly latin: string;
  readonly latinExt: string;
  readonly cyrillic: string;
  readonly cyrillicExt: string;
  readonly arabic: string;
}

function faces({
  latin,
  latinExt,
  cyrillic,
  cyrillicExt,
  arabic,
}: Subsets): { url: string; "unicode-range": string[] }[] {
  return [
    { url: latin, "unicode-range": LATIN },
    { url: latinExt, "unicode-range": LATIN_EXT },
    { url: cyrillic, "unicode-range": CYRILLIC },
    { url: cyrillicExt, "unicode-range": CYRILLIC_EXT },
    { url: arabic, "unicode-range": ARABIC },
  ];
}

/** The page's own fonts for the map's labels: no glyph server, and files the page has in its cache already. */
export const FONT_FACES: FontFacesSpecification = {
  [FONT_TEXT]: faces({
    latin: sansLatin,
    latinExt: sansLatinExt,
    cyrillic: sansCyrillic,
    cyrillicExt: sansCyrillicExt,
    arabic,
  }),
  [FONT_BOLD]: faces({
    latin: sansBoldLatin,
    latinExt: sansBoldLatinExt,
    cyrillic: sansBoldCyrillic,
    cyrillicExt: sansBoldCyrillicExt,
    arabic: arabicBold,
  }),
  [FONT_WATER]: faces({
    latin: italicLatin,
    latinExt: italicLatinExt,
    cyrillic: italicCyrillic,
    cyrillicExt: italicCyrillicExt,
    arabic,
  }),
};
