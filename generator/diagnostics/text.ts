/** Text as a terminal shows it. */

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const plain = /^[\x20-\x7e]*$/

/**
 * How many columns a text takes: two for a wide letter, none for a combining one.
 *
 * @example
 * displayWidth('日本') // 4
 */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length
  let width = 0
  for (const letter of text) width += zeroWidth.test(letter) ? 0 : wide.test(letter) ? 2 : 1
  return width
}

/** Control characters become visible and harmless, and keep their number: a page cannot drive the terminal. */
export function printable(text: string): string {
  return text
    .replaceAll(/[\t\r\n\u2028\u2029]/g, ' ')
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

/**
 * A count with its noun.
 *
 * @example
 * counted(1, 'warning') // '1 warning'
 * counted(2, 'warning') // '2 warnings'
 */
export function counted(count: number, noun: string): string {
  // Writing a number for a locale takes ten milliseconds the first time.
  const written = count < 1000 ? String(count) : count.toLocaleString('en')
  return `${written} ${noun}${count === 1 ? '' : 's'}`
}
