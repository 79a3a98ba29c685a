import type {Place} from '../../model/document.ts'
import type {TypeExpression} from '../../model/page.ts'
import {primitive, vaguely} from './primitives.ts'
import type {Token} from './tokens.ts'

/**
 * What the words of a name mean: a primitive, or a type that is looked up later.
 *
 * @example
 * nameOf(words) // of `[identity set](identityset.md)`: {kind: 'named', name: 'identitySet', link: {…}, …}
 */
export function nameOf(words: readonly Token[]): TypeExpression {
  const [first] = words
  const {reference} = first?.link ?? {}
  // Of `[the set][identitySet]` the reference is the name.
  const named = words.length > 1 && reference !== undefined && /^\w+$/.test(reference)
  const name = named ? reference : camelCase(words.map(({text}) => text))
  const known = primitive(name)
  const link = first?.link?.path === undefined ? undefined : first.link
  // A docs set may define a type of that name: `[Json](json.md)`.
  if (known && known !== 'any' && !link) return {kind: 'primitive', name: known}
  const otherwise = known ?? (link ? undefined : vaguely(name))
  return {
    kind: 'named',
    name,
    ...(first?.link ? {link: first.link} : {}),
    place: spanOf(words),
    ...(otherwise ? {otherwise} : {})
  }
}

function spanOf(words: readonly Token[]): Place {
  const start = words[0]?.place ?? {line: 1, column: 1, endLine: 1, endColumn: 1}
  const end = words.at(-1)?.place ?? start
  return {...start, endLine: end.endLine, endColumn: end.endColumn}
}

function camelCase([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))]
    .join('')
    .replace(/^#/, '')
}
