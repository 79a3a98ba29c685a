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

/** Controls, line separators, marks that turn the direction of text, halves of letters, and what is no character. */
const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

const shortEscapes: {readonly [letter: string]: string} = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

/**
 * Text on one line, with an escape for each character that a terminal, a log or a reader of code would take for
 * something else.
 *
 * @example
 * escaped('a\nb\u202e.md') // 'a\\nb\\u202e.md'
 */
export function escaped(text: string): string {
  return text.replaceAll(unsafe, (letter) => shortEscapes[letter] ?? codeUnit(letter))
}

/** `\u001b`, which means the same in JSON and in JavaScript. */
function codeUnit(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A line of a page for a terminal: a sign for each of them, so that columns stay. */
export function printable(text: string): string {
  return text.replaceAll(/[\t\r\n\u2028\u2029]/g, ' ').replaceAll(unsafe, '\ufffd')
}

/** A file at the beginning of a line: `./::error::a.md`, which no runner of workflows takes for a command. */
export function printableFile(file: string): string {
  return escaped(file).replace(/^(?=\s*::)/, './')
}

/**
 * What may go to a terminal or a log, whatever is in it: lines, tabs and colours stay. Runners of workflows act on
 * `##[command]` and `##vso[command]` wherever they stand. What is JSON stays the same JSON.
 */
export function harmless(output: string): string {
  return output
    .replaceAll(unsafe, (letter, at: number) =>
      letter === '\n' || letter === '\t' || isColor(output, at) ? letter : codeUnit(letter)
    )
    .replaceAll(/##(?=\[|vso\[)/g, '#\\u0023')
}

/** Whether a colour begins there. */
function isColor(output: string, at: number): boolean {
  return output.startsWith('\u001b[', at) && /^[\d;]*m/.test(output.slice(at + 2, at + 20))
}

/**
 * A count with its noun.
 *
 * @example
 * counted(1, 'warning') // '1 warning'
 * counted(2, 'warning') // '2 warnings'
 */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/**
 * A count with its thousands parted.
 *
 * @example
 * grouped(1234) // '1,234'
 */
export function grouped(count: number): string {
  // Without `toLocaleString`, whose first call takes 20 milliseconds.
  return count < 1000
    ? String(count)
    : `${grouped(Math.floor(count / 1000))},${String(count % 1000).padStart(3, '0')}`
}

/**
 * Words between back-ticks; if there are more than `most`, the last of them are counted.
 *
 * @example
 * listed(['a', 'b', 'c']) // '`a`, `b` and `c`'
 */
export function listed(words: readonly string[], most = 6): string {
  const few = words.length > most ? words.slice(0, most - 1) : words
  const quoted = few.map((word) => `\`${word}\``)
  const rest = words.length - few.length
  const last = rest > 0 ? `${rest} more` : quoted.pop()
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : `${last}`
}
