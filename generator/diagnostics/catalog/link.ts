import {define} from '../define.ts'

/** Making one program of many pages. */
export const linkCatalog = {
  'no-types-found': define(
    'error',
    'Name the pages of types; what was generated before was left as it is.',
    ({pages}: {pages: number}) =>
      pages === 1 ? 'The page describes no type.' : `None of the ${pages} pages describes a type.`
  ),
  'json-not-this-resource': define(
    'warning',
    'Show the resource that the page describes, or name the type that the block shows in an annotation.',
    ({name, looksLike}: {name: string; looksLike: string | undefined}) =>
      `The JSON does not show \`${name}\`${looksLike ? `: it looks like \`${looksLike}\`` : ''}.`
  ),
  'json-only-property': define(
    'warning',
    'Add a row for it to the table, or take it out of the JSON.',
    ({name}: {name: string}) => `\`${name}\` is in the JSON but in no table.`
  ),
  'table-json-mismatch': define(
    'warning',
    'The table is believed. Mend whichever of the two is wrong.',
    ({name, table, json}: {name: string; table: string; json: string}) =>
      `The table says \`${name}\` is ${table}, the JSON shows ${json}.`
  ),
  'undefined-type': define(
    'warning',
    'Add a page for it, or correct the name; until then the type is opaque.',
    ({name, near}: {name: string; near: string | undefined}) =>
      `No page defines the type \`${name}\`${near ? `. Did you mean \`${near}\`?` : '.'}`
  ),
  'link-without-extension': define(
    'warning',
    'Write the file name whole; some sites lead such a link nowhere.',
    ({url}: {url: string}) => `The link \`${url}\` leaves out \`.md\`.`
  ),
  'conflicting-property': define(
    'warning',
    'Let both pages say the same, or describe the property on one alone.',
    ({name, here, there}: {name: string; here: string; there: string}) =>
      `\`${name}\` is ${here} here, but ${there} elsewhere.`
  ),
  'members-not-this-enum': define(
    'warning',
    'Correct the list, or the descriptions that name other values.',
    ({name}: {name: string}) =>
      `No description of a \`${name}\` lists any of the members that are listed here.`
  ),
  'conflicting-base': define(
    'warning',
    'Let annotations and texts name the same base type.',
    ({here, there}: {here: string; there: string}) => `Of the base type, ${here} and ${there}.`
  )
}
