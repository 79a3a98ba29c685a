/** Columns of a line of a doc comment, all included. */
const width = 100

/** A word that would begin a tag, a list, a heading or a quote if it stood first on its line. */
const special = /^(?:@|[-+*]$|\d+[.)]$|#+$|>)/

/**
 * Text as lines that fit a doc comment which stands at an indentation.
 *
 * @example
 * wrap('Time when steady state (no more changes to process) was first achieved.', 2)
 * // ['Time when steady state (no more changes to process) was first achieved.']
 */
export function wrap(text: string, indentation: number): string[] {
  const room = width - indentation - ' * '.length
  const lines: string[] = []
  let line = ''
  for (const word of words(text)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

/** What may stand on a line of its own: words, with special ones kept beside the word before. */
function words(text: string): string[] {
  const split = text.trim().split(/\s+/)
  if (!split.some((word) => special.test(word))) return split[0] === '' ? [] : split
  const words: string[] = []
  for (const word of split) {
    const before = words.at(-1)
    if (before !== undefined && special.test(word)) words[words.length - 1] = `${before} ${word}`
    else words.push(word.replace(/^(@[\w.]+)/, '`$1`'))
  }
  return words
}
