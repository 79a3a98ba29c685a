import {define} from '../define.ts'

/** Reading one page. */
export const parseCatalog = {
  'json-trailing-comma': define<object>(
    'warning',
    'Remove the comma.',
    () => 'Trailing comma is not allowed in JSON.'
  ),
  'json-syntax': define(
    'warning',
    'Correct the JSON, or give the block another language. The rest of the block was read.',
    ({kind, text}: {kind: string; text: string}) =>
      text ? `Unexpected \`${text}\` in JSON${reason(kind)}.` : `Unexpected end of JSON${reason(kind)}.`
  ),
  'annotation-syntax': define(
    'warning',
    'Correct the JSON in the comment. The rest of the annotation was read.',
    ({kind, text}: {kind: string; text: string}) =>
      text
        ? `Unexpected \`${text}\` in the JSON of the annotation${reason(kind)}.`
        : `Unexpected end of JSON in the annotation${reason(kind)}.`
  ),
  'example-not-json': define(
    'warning',
    'Write the example, or remove the block until there is one.',
    ({text}: {text: string}) =>
      text
        ? `The block is marked as JSON, but contains \`${text}\`.`
        : 'The block is marked as JSON, but is empty.'
  ),
  'unread-text': define(
    'warning',
    'Move it to the description. Separate several names in one cell with commas.',
    ({text, name}: {text: string; name: string}) => `\`${text}\` next to the name \`${name}\` is ignored.`
  ),
  'unknown-type-cell': define(
    'warning',
    'Write a primitive, a link to a type, or `X collection`.',
    ({text}: {text: string}) => (text ? `\`${text}\` is not a type.` : 'The type is missing.')
  ),
  'unread-table': define(
    'warning',
    'Name its columns `Property`, `Type` and `Description`. The first two are required.',
    ({columns, lacks}: {columns: readonly string[]; lacks: readonly string[]}) =>
      `The table is ignored: ${
        lacks.length > 0
          ? `its columns ${listed(columns)} include no column ${lacks.join(' and no column ')}`
          : 'the heading above it does not announce properties'
      }.`
  ),
  'unread-list': define(
    'warning',
    'Move the items to a table, or below a `Properties` heading of their own. Give a nested object a page of its own.',
    ({where}: {where: 'beside' | 'elsewhere' | 'within'}) =>
      `The list looks like properties, but is ignored: ${unreadWhere[where]}.`
  ),
  'nested-too-deep': define(
    'error',
    'Look for list, quote or emphasis markers that repeat by mistake, or exclude the page with `!path`.',
    () => 'The markdown is nested too deeply. The page is not read.'
  ),
  'missing-type-column': define(
    'warning',
    'Add a `Type` column. Until then these properties accept any value.',
    ({names}: {names: readonly string[]}) => `The table has no type column for ${listed(names)}.`
  )
}

const unreadWhere = {
  beside: 'there is a table next to it',
  elsewhere: 'no heading above it announces properties',
  within: 'it is nested in another list'
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
  if (kind === 'UnexpectedEndOfString') return ': a string cannot span lines'
  const [, what] = /^(\w+)Expected$/.exec(kind) ?? []
  return what ? `: expected ${what.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}` : ''
}
