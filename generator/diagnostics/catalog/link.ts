import {define} from '../define.ts'

/** Making one program of many pages. */
export const linkCatalog = {
  'json-not-this-resource': define(
    'warning',
    ({name, looksLike}: {name: string; looksLike: string | undefined}) =>
      `The JSON does not show \`${name}\`${looksLike ? `: it looks like \`${looksLike}\`` : ''}.`
  ),
  'json-only-property': define(
    'warning',
    ({name}: {name: string}) => `\`${name}\` is in the JSON but in no table.`
  ),
  'table-json-mismatch': define(
    'warning',
    ({name, table, json}: {name: string; table: string; json: string}) =>
      `The table says \`${name}\` is ${table}, the JSON shows ${json}.`
  ),
  'undefined-type': define('warning', ({name}: {name: string}) => `No page defines the type \`${name}\`.`),
  'link-without-extension': define(
    'warning',
    ({url}: {url: string}) => `The link \`${url}\` leaves out \`.md\`.`
  ),
  'conflicting-property': define(
    'warning',
    ({name, here, there}: {name: string; here: string; there: string}) =>
      `\`${name}\` is ${here} here, but ${there} elsewhere.`
  ),
  'members-not-this-enum': define(
    'warning',
    ({name}: {name: string}) =>
      `No description of a \`${name}\` lists any of the members that are listed here.`
  )
}
