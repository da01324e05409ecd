/**
 * Ukrainian names in Latin letters after the table of the Cabinet of Ministers of Ukraine, resolution 55 of
 * 27 January 2010 (KMU 2010).
 */

/** @type {Record<string, string>} */
const latinOf = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "y",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ю: "iu",
  я: "ia",
};

/** At the beginning of a word. @type {Record<string, string>} */
const latinAtStartOf = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };

/** Not written in Latin letters: the soft sign and the apostrophe in its three usual characters. */
const unwritten = new Set(["ь", "ʼ", "’", "'"]);

const isLetter = (/** @type {string | undefined} */ character) =>
  character !== undefined && /[\p{L}ʼ’']/u.test(character);

/** @param {string} latin @param {string} character whose case it takes */
function inCaseOf(latin, character) {
  return character === character.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}

/**
 * @param {string} name in Ukrainian letters
 * @returns {string | undefined} undefined where a letter is not Ukrainian
 */
export function romanised(name) {
  const characters = [...name.normalize("NFC")];
  const parts = characters.map((character, index) => {
    const letter = character.toLowerCase();
    if (unwritten.has(letter)) return "";
    if (!isLetter(character)) return character;
    const before = characters[index - 1];
    if (letter === "г" && before?.toLowerCase() === "з") return inCaseOf("gh", character);
    const latin = (isLetter(before) ? undefined : latinAtStartOf[letter]) ?? latinOf[letter];
    return latin === undefined ? undefined : inCaseOf(latin, character);
  });
  return parts.includes(undefined) ? undefined : parts.join("");
}
