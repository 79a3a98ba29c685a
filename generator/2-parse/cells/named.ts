import type {Place} from '../../model/document.ts'
import type {TypeExpression} from '../../model/page.ts'
import type {PrimitiveName} from '../../model/program.ts'
import {manyAsName, mapAsName} from '../dialect/type-words.ts'
import {primitive, vaguely} from './scalars.ts'
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
  const written = named ? reference : camelCase(words.map(({text}) => text))
  const dotted = written.replace(/^\\/, '').replaceAll(/::|\\/g, '.')
  const scalar = primitive(dotted)
  // JavaScript's `Date` is a moment.
  if (scalar === 'date' && /^https:\/\/developer\.mozilla\.org\//.test(first?.link?.url ?? ''))
    return primitiveType('dateTime')
  const link = first?.link?.path === undefined ? undefined : first.link
  // A docs set may define a type of that name: `[Json](json.md)`; of `[Map<string, User>](user.md)` it is none.
  if (scalar && scalar !== 'any' && (!link || link.text !== first?.text)) return primitiveType(scalar)
  const vague = link ? undefined : vaguely(dotted)
  const otherwise = /^objects?$/.test(dotted)
    ? anObject
    : (scalar ?? vague)
      ? primitiveType(scalar ?? vague ?? 'any')
      : link
        ? undefined
        : shapeAlone(dotted)
  return {
    kind: 'named',
    // Namespaces of programming languages are none of the docs: `models::User`, `\Acme\Model\User`.
    name: written === dotted ? written : dotted.slice(dotted.lastIndexOf('.') + 1),
    ...(first?.link ? {link: first.link} : {}),
    place: spanOf(words),
    ...(otherwise ? {otherwise} : {}),
    ...(words.length > 1 && !first?.link ? {text: words.map(({text}) => text).join(' ')} : {})
  }
}

/** `list`, `dict`, where no page defines a type of that name. */
function shapeAlone(name: string): TypeExpression | undefined {
  if (mapAsName.test(name)) return anObject
  return manyAsName.test(name) ? {kind: 'collection', of: primitiveType('any')} : undefined
}

const anObject: TypeExpression = {kind: 'object', properties: []}

function primitiveType(name: PrimitiveName): TypeExpression {
  return {kind: 'primitive', name}
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
