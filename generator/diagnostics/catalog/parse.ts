import {define} from '../define.ts'

/** Reading one page. */
export const parseCatalog = {
  'json-trailing-comma': define<object>(
    'warning',
    'Take the comma out.',
    () => 'JSON has no comma after the last item.'
  ),
  'json-syntax': define(
    'warning',
    'Correct the JSON, or give the block another language; what could be read was read.',
    ({kind, text}: {kind: string; text: string}) =>
      text ? `\`${text}\` is not JSON here${reason(kind)}.` : `The JSON ends too early${reason(kind)}.`
  ),
  'annotation-syntax': define(
    'warning',
    'Correct the JSON of the comment; what could be read was read.',
    ({kind, text}: {kind: string; text: string}) =>
      text
        ? `\`${text}\` is not JSON in this annotation${reason(kind)}.`
        : `The JSON of this annotation ends too early${reason(kind)}.`
  ),
  'example-not-json': define(
    'warning',
    'Write the example, or take the block out until there is one.',
    ({text}: {text: string}) =>
      text ? `The block says JSON but holds \`${text}\`.` : 'The block says JSON but is empty.'
  ),
  'unread-text': define(
    'warning',
    'Move it to the description; names in one cell are parted by commas.',
    ({text, name}: {text: string; name: string}) => `\`${text}\` beside the name \`${name}\` is not read.`
  ),
  'unknown-type-cell': define(
    'warning',
    'Name a primitive, link a type, or write `X collection`.',
    ({text}: {text: string}) => (text ? `\`${text}\` says no type.` : 'The type is missing.')
  ),
  'unread-table': define(
    'warning',
    'Name its columns `Property`, `Type` and `Description`; to be read, a table needs the first two.',
    ({columns, lacks}: {columns: readonly string[]; lacks: readonly string[]}) =>
      `The table is not read: ${
        lacks.length > 0
          ? `among its columns ${listed(columns)} is none ${lacks.join(' and none ')}`
          : 'the heading above it announces something else than properties'
      }.`
  ),
  'unread-list': define(
    'warning',
    'Write its items into a table, or below a heading `Properties` of their own; what an object holds is a type of its own.',
    ({where}: {where: 'beside' | 'elsewhere' | 'within'}) =>
      `The list seems to hold properties, and is not read: ${unreadWhere[where]}.`
  ),
  'nested-too-deep': define(
    'error',
    'Look for marks of lists, quotes or emphasis that repeat by mistake, or leave the page out with `!path`.',
    () => 'The markdown is nested too deep here; the page is not read.'
  ),
  'missing-type-column': define(
    'warning',
    'Add a column `Type`; until then these properties may hold anything.',
    ({names}: {names: readonly string[]}) => `No column of the table says the type of ${listed(names)}.`
  )
}

const unreadWhere = {
  beside: 'a table stands beside it',
  elsewhere: 'no heading above it promises any',
  within: 'it stands in an item of another list'
}

/** `` `a`, `b` and 3 more ``. */
function listed(names: readonly string[]): string {
  const few = names.length > 6 ? names.slice(0, 5) : names
  const words = few.map((name) => `\`${name}\``)
  const rest = names.length - few.length
  const last = rest > 0 ? `${rest} more` : words.pop()
  return words.length > 0 ? `${words.join(', ')} and ${last}` : `${last}`
}

/** Of jsonc-parser's names those that help: `CommaExpected`. */
function reason(kind: string): string {
  if (kind === 'UnexpectedEndOfString') return ': a string ends on the line that it begins on'
  const [, what] = /^(\w+)Expected$/.exec(kind) ?? []
  return what ? `: ${what.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()} expected` : ''
}
