import {define} from '../define.ts'

/** Reading one page. */
export const parseCatalog = {
  'json-trailing-comma': define<object>('warning', () => 'JSON has no comma after the last item.'),
  'json-syntax': define('warning', ({kind, text}: {kind: string; text: string}) =>
    text ? `\`${text}\` is not JSON here${reason(kind)}.` : `The JSON ends too early${reason(kind)}.`
  ),
  'example-not-json': define('warning', ({text}: {text: string}) =>
    text ? `The block says JSON but holds \`${text}\`.` : 'The block says JSON but is empty.'
  ),
  'unknown-type-cell': define('warning', ({text}: {text: string}) =>
    text ? `\`${text}\` says no type.` : 'The type is missing.'
  )
}

/** Of jsonc-parser's names those that help: `CommaExpected`. */
function reason(kind: string): string {
  const [, what] = /^(\w+)Expected$/.exec(kind) ?? []
  return what ? `: ${what.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()} expected` : ''
}
