const marked = '(?:`([^`\\n]{1,120})`|"([^"\\n]{1,80})"|“([^”\\n]{1,80})”)'

/** Words before a value that make it an example of the property's. */
const lead = new RegExp(
  `\\b(?:for example|for instance|examples?|e\\.g\\.)[,:]?\\s+(?:[^.\`"“\\n]{0,60}?\\b(?:is|as|like this|be)\\b:?\\s+)?${marked}`,
  'gi'
)

/**
 * Values that a description gives as examples, as they are written there.
 *
 * @example
 * examplesIn('Version, for example `1.2`.') // ['1.2']
 */
export function examplesIn(text: string): string[] {
  const found = [...text.matchAll(lead)].flatMap((match) => [
    exampleOf(match),
    ...following(text.slice(match.index + match[0].length))
  ])
  return [...new Set(found.filter((value) => value !== ''))]
}

const next = new RegExp(`^(?:\\s*,\\s*(?:or|and)?|\\s+(?:or|and))\\s*${marked}`, 'i')

/** Examples that go on: `` `a`, `b` or `c` ``. */
function following(text: string): string[] {
  const match = next.exec(text)
  return match ? [exampleOf(match), ...following(text.slice(match[0].length))] : []
}

function exampleOf([, code, quoted, curly]: RegExpMatchArray): string {
  return unquoted(code ?? quoted ?? curly ?? '')
}

const stated = new RegExp(
  `\\b(?:the )?default(?:s)?(?: value)?(?: is| to|:| =)+\\s*(?:${marked}|(true|false|null|-?\\d+(?:\\.\\d+)?)\\b)`,
  'i'
)
const beside = /(?:`([^`\n]+)`|\b(\w+)\b)\s*\((?:the )?default(?: value)?\)/i

/**
 * The default that a description states, as it is written there.
 *
 * @example
 * defaultIn('Whether it is hidden. Default value is `false`.') // 'false'
 */
export function defaultIn(text: string): string | undefined {
  const match = stated.exec(text) ?? beside.exec(text)
  const value = match?.slice(1).find((group) => group !== undefined)
  return value === undefined ? undefined : unquoted(value)
}

/** `` `'PT1S'` `` means PT1S. */
function unquoted(value: string): string {
  return value.trim().replace(/^(['"])(.*)\1$/, '$2')
}
