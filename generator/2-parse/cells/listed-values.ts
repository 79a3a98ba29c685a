import type {Cell} from '../../model/document.ts'
import type {ListedValue, TypeExpression} from '../../model/page.ts'
import {listAt} from '../prose/lists.ts'
import {prose} from '../prose/prose.ts'
import {primitive} from './scalars.ts'

/** A cell that lists what may stand there, instead of naming its type. */
interface ListedCell {
  readonly type: TypeExpression
  /** What follows the list: `Read-only.`; and that `null` may stand there too. */
  readonly note: string
}

const promises =
  '(?:enum(?:eration)?s?|one of(?: the following)?|any of|either|(?:possible|valid|allowed|supported) values?(?: are| is)?|values?|of)'

/** Between the words before a list; a comma only in front of words that promise values. */
const gap = '[\\s:(–-]*'
const gapBeforePromise = `[\\s,:(–-]*(?=\`?\\b${promises}\\b)`

/** What may stand before a list, each optional: how many, `string`, and words that promise values. */
const lead = new RegExp(
  `^\\s*(?<many>(?:collection|list|array)\\s*(?:of\\s+|\\(\\s*))?(?<article>an?\\s+)?(?:\`?(?<text>(?:edm\\.)?string\\b)\`?(?:${gapBeforePromise}|${gap}))?(?:[,:(–-]${gap})?(?<promise>(?:\`?\\b${promises}\\b\`?(?:${gapBeforePromise}|${gap}))*)`,
  'i'
)

/**
 * Reads the values that a type cell lists: `` `low`, `high` ``, `` enum: `low`, `high` ``, `String (one of: low | high)`.
 *
 * @example
 * listedCell(cell)?.type // of `` enum: `low`, `high` ``: {kind: 'values', values: [{name: 'low', …}, {name: 'high', …}]}
 */
export function listedCell({inlines}: Pick<Cell, 'inlines'>): ListedCell | undefined {
  if (inlines.some((inline) => inline.kind === 'link')) return
  const written = prose(inlines)
  const match = lead.exec(written.text)
  const {many, article, text, promise = ''} = match?.groups ?? {}
  const {values, end} = listAt(written, match?.[0].length ?? 0, promise !== '')
  if (values.length < 2 || !values.every(isValue)) return
  const after = written.text.slice(end).replace(/^[\s)]+/, '')
  const [suffix = ''] = /^(?:collection|list|array)\b\s*/i.exec(after) ?? []
  const [orNull = ''] = /^(?:[|,/]|or\b)\s*null\b/i.exec(after.slice(suffix.length)) ?? []
  const behind = after.slice(suffix.length + orNull.length)
  const other = otherIn(behind)
  // `low | high | level` is a union of more than the list holds.
  if (!other && /^(?:\||or\b)\s*\S/i.test(behind)) return
  const rest = other ? '' : behind.replace(/^[\s,;.–-]+/, '')
  // Words that go on are a sentence, of which the list is a part.
  if (/^[\p{L}\p{N}]/u.test(after.slice(suffix.length)) && !orNull) return
  // In a union of TypeScript `undefined` is none of them.
  const isLeftOut = written.text.includes('|') && values.some(({name}) => name === 'undefined')
  const isNull = (name: string) => name === 'null' || name === 'nil'
  const named = values.filter(({name}) => !isNull(name) && !(isLeftOut && name === 'undefined'))
  if (named.length < 2 && (promise === '' || isLeftOut)) return
  // Without quotes numbers and truths are no texts: `1 | 2`.
  const isLiteral = named.every(({name}) => /^(?:-?\d+(?:\.\d+)?|true|false)$/i.test(name))
  if (isLiteral && !text && promise === '' && !/["'“]/.test(written.text)) return
  const certain = text !== undefined || /enum|value/i.test(promise) || /^["'“]/.test(written.text)
  // `single` may be a value, but `String` or `user` are types.
  if (!certain && values.some(({name}) => primitive(name) !== undefined)) return
  // So are `microsoft.graph.user`, `userResource`, and what an article stands before.
  if (!certain && (named.every(({name}) => likeType.test(name)) || (article && promise === ''))) return
  const listed: TypeExpression = {
    kind: 'values',
    values: named,
    ...(certain ? {} : {otherwise: {kind: 'union', of: named.map(namedType)}})
  }
  const type: TypeExpression = other ? {kind: 'union', of: [listed, other]} : listed
  return {
    type: many || suffix ? {kind: 'collection', of: type} : type,
    note: `${orNull || values.some(({name}) => isNull(name)) ? 'Nullable. ' : ''}${isLeftOut ? 'Optional. ' : ''}${rest}`
  }
}

/** `| string`, `or any number`: a scalar beside the values. */
function otherIn(text: string): TypeExpression | undefined {
  const [, word = ''] = /^(?:\||or\b)\s*(?:any\s+(?:other\s+)?)?`?(\w+)`?\s*$/i.exec(text) ?? []
  const name = primitive(word)
  return name && {kind: 'primitive', name}
}

/** No value is spelled like it: with a namespace, or with a noun that types end in. */
const likeType = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*){2,}$|^\w*[a-z](?:Resource|Object|Entity|ComplexType)$/

/** Not a sentence, nor signs. */
function isValue({name}: ListedValue): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_ .+/-]*$/u.test(name)
}

function namedType({name, place}: ListedValue): TypeExpression {
  return {kind: 'named', name, place}
}
