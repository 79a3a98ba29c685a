const marked =
  '(?:`([^`\\n]{1,120})`|"([^"\\n]{1,80})"|“([^”\\n]{1,80})”|(?<![\\p{L}\\p{N}])\'([^\'\\n]{1,80})\'(?![\\p{L}\\p{N}]))'

const words = '(?:for example|for instance|examples?|e\\.g\\.|eg|such as|sample(?: values?)?)'

/** Most descriptions give neither an example nor a default, which one look tells. */
const mayGive = /example|instance|\be\.?g\b|such|sample/i

/** Words before a value that make it an example of the property's. */
const lead = new RegExp(
  `\\b${words}[,:]*\\s+(?:[^.\`"“\\n]{0,60}?\\b(?:is|as|like this|be)\\b:?\\s+)?${marked}`,
  'giu'
)

/** A value without marks, alone to the end of its sentence or parenthesis. */
const bare = new RegExp(
  `\\b${words}[,:]*\\s+(?<value>[\\p{L}\\p{N}](?:[^\\s,;()]*[\\p{L}\\p{N}])?)(?=[.,;]?(?:[)\\n]|$)|[.;]\\s)`,
  'giu'
)

/** No word of a sentence looks like it: `A1`, `en-us`, `US`. */
const unlikeWords = /[\d_@]|^\p{L}+-\p{L}|^\p{Lu}{2,}$/u

/** What such values are of, where they are none of the property's own. */
const others =
  /\b(?:properties|attributes|fields|types?|resources?|objects?|operators?|operations?|parameters?|methods?|scopes?|permissions?|filters?|headers?|characters?|prefix(?:es)?|suffix(?:es)?|settings|clients|apps)\b[^.;:]{0,20}$/i

/**
 * Values that a description gives as examples, as they are written there.
 *
 * @example
 * examplesIn('Version, for example `1.2`.') // ['1.2']
 */
export function examplesIn(text: string): string[] {
  if (!mayGive.test(text)) return []
  const found = [...text.matchAll(lead)].flatMap((match) =>
    isOfOthers(text, match) ? [] : [exampleOf(match), ...following(text.slice(match.index + match[0].length))]
  )
  const alone = [...text.matchAll(bare)].flatMap((match) => {
    const {value = ''} = match.groups ?? {}
    return isOfOthers(text, match) || !unlikeWords.test(value) ? [] : [value]
  })
  return [...new Set([...found, ...alone].filter((value) => value !== ''))]
}

/** Of "properties such as `id`" the value is a name. */
function isOfOthers(text: string, {0: match, index}: RegExpMatchArray): boolean {
  return /^such as/i.test(match) && others.test(text.slice(0, index))
}

const next = new RegExp(`^(?:\\s*,(?:\\s*(?:or|and))?|\\s+(?:or|and))\\s*${marked}`, 'iu')

/** Examples that go on: `` `a`, `b` or `c` ``. */
function following(text: string): string[] {
  const match = next.exec(text)
  return match ? [exampleOf(match), ...following(text.slice(match[0].length))] : []
}

function exampleOf([, code, quoted, curly, single]: RegExpMatchArray): string {
  return unquoted(code ?? quoted ?? curly ?? single ?? '')
}

const literal = '(true|false|null|(?<!\\d)-?\\d+(?:\\.\\d+)?)(?![\\w-]|\\.\\d)'
const value = `(?:${marked}|${literal})`
const ends = '(?=\\s*(?:[.,;:)\\n]|$))'

/** What states a default, the surest first. A new wording is a new line. */
const defaults: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the )?defaults?(?: value)?(?:\`(?=:))?(?: (?:for|of) (?:this|the|it)\\b[^.;:\`"]{0,40}?)?(?: is| to| of|:| =)+\\s*${value}`,
    'iu'
  ),
  new RegExp(`\\bdefaults?(?: value)? ${marked}${ends}`, 'iu'),
  new RegExp(`${value},? by default\\b`, 'iu'),
  new RegExp(
    `\\bby default,?(?: (?:it|this|the value|this value|the property))?(?: is)?(?: set to)? ${value}${ends}`,
    'iu'
  ),
  /(?:`([^`\n]+)`|\b(\w+)\b["”\\]*)\s*\((?:the )?default(?: value)?\)/i
]

/**
 * The default that a description states, as it is written there.
 *
 * @example
 * defaultIn('Whether it is hidden. Default value is `false`.') // 'false'
 */
export function defaultIn(text: string): string | undefined {
  if (!/default/i.test(text)) return undefined
  const match = defaults.map((wording) => wording.exec(text)).find((found) => found !== null)
  const value = match?.slice(1).find((group) => group !== undefined)
  return value === undefined ? undefined : unquoted(value)
}

/** `` `'PT1S'` `` means PT1S. */
export function unquoted(value: string): string {
  return value.trim().replace(/^(['"])(.*)\1$/, '$2')
}
