import {define} from '../define.ts'

/** Making one program of many pages. */
export const linkCatalog = {
  'no-types-found': define(
    'error',
    'Pass the pages that describe types. Existing generated code was left as it is.',
    ({pages}: {pages: number}) =>
      pages === 1 ? 'The page does not describe a type.' : `None of the ${pages} pages describes a type.`
  ),
  'json-not-this-resource': define(
    'warning',
    'Show the resource that the page describes, or name the type of the block in an annotation.',
    ({name, looksLike}: {name: string; looksLike: string | undefined}) =>
      `The JSON does not show \`${name}\`${looksLike ? `. It looks like \`${looksLike}\`` : ''}.`
  ),
  'json-only-property': define(
    'warning',
    'Add it to the table, or remove it from the JSON.',
    ({name}: {name: string}) => `\`${name}\` is in the JSON, but not in the table.`
  ),
  'table-json-mismatch': define(
    'warning',
    'Correct one of them. The type in the table is used.',
    ({name, table, json}: {name: string; table: string; json: string}) =>
      `\`${name}\` is ${table} in the table, but ${json} in the JSON.`
  ),
  'undefined-type': define(
    'warning',
    'Add a page for it, or correct the name. Until then the type is opaque.',
    ({name, near}: {name: string; near: string | undefined}) =>
      `No page defines the type \`${name}\`${near ? `. Did you mean \`${near}\`?` : '.'}`
  ),
  'type-without-properties': define(
    'warning',
    'Add a table of properties below the heading. Until then the type is opaque.',
    ({name, heading}: {name: string; heading: string}) =>
      `\`${name}\` leads to \`${heading}\`, which has no properties and no members.`
  ),
  'link-without-extension': define(
    'warning',
    'Add the extension. Some sites do not resolve links without it.',
    ({url}: {url: string}) => `The link \`${url}\` has no \`.md\` extension.`
  ),
  'conflicting-property': define(
    'warning',
    'Make both pages agree, or describe the property on one of them only.',
    ({name, here, there}: {name: string; here: string; there: string}) =>
      `\`${name}\` is ${here} here, but ${there} elsewhere.`
  ),
  'members-not-this-enum': define(
    'warning',
    'Correct the list, or the descriptions that name other values.',
    ({name}: {name: string}) => `None of these members occurs in a description of \`${name}\`.`
  ),
  'conflicting-base': define(
    'warning',
    'Name the same base type in the annotation and in the text.',
    ({here, there}: {here: string; there: string}) => `Conflicting base types: ${here}, but ${there}.`
  )
}
