const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Whole numbers as text, small ones in one letter: Base64 VLQ as in source maps, with the letters of base64url. Five bits a
 * letter, the lowest first, the sixth says that more follow; of a number the lowest bit is its sign.
 * @param {readonly number[]} numbers
 */
export function vlq(numbers) {
  return numbers.map(vlqOfOne).join("");
}

/** @param {number} number */
function vlqOfOne(number) {
  let rest = number < 0 ? -2 * number + 1 : 2 * number;
  let text = "";
  while (rest >= 32) {
    text += digits[32 + (rest % 32)];
    rest = Math.floor(rest / 32);
  }
  return text + digits[rest];
}

/** What `vlq` wrote. @param {string} text @returns {number[]} */
export function numbersOfVlq(text) {
  const numbers = [];
  let [number, weight] = [0, 1];
  for (const letter of text) {
    const digit = digits.indexOf(letter);
    number += (digit % 32) * weight;
    weight *= 32;
    if (digit >= 32) continue;
    numbers.push(number % 2 === 1 ? -Math.floor(number / 2) : number / 2);
    [number, weight] = [0, 1];
  }
  return numbers;
}
