import {define} from '../define.ts'
import {counted} from '../text.ts'

/** `. Did you mean \`x\`?`, or the full stop alone. */
const didYouMean = (near: string | undefined) => (near ? `. Did you mean \`${near}\`?` : '.')

/** Rules over pages and program. */
export const ruleCatalog = {
  'broken-link': define(
    'warning',
    (it: {url: string; near: string | undefined}) => `No page is at \`${it.url}\`${didYouMean(it.near)}`
  ),
  'undefined-reference': define(
    'warning',
    (it: {reference: string}) => `The page defines no link \`[${it.reference}]\`.`
  ),
  'broken-anchor': define(
    'warning',
    (it: {fragment: string; file: string; near: string | undefined}) =>
      `\`${it.file}\` has no heading \`#${it.fragment}\`${didYouMean(it.near)}`
  ),
  'link-names-other-type': define(
    'warning',
    (it: {name: string; other: string; file: string}) =>
      `The text says \`${it.name}\`, but \`${it.file}\` describes \`${it.other}\`.`
  ),
  'unlinked-type': define(
    'info',
    (it: {name: string; path: string}) => `\`${it.name}\` has a page, but is not linked to \`${it.path}\`.`
  ),
  'duplicate-member': define('warning', (it: {name: string}) => `The member \`${it.name}\` is listed twice.`),
  'duplicate-type': define('warning', (it: {name: string}) => `\`${it.name}\` is described elsewhere too.`),
  'duplicate-property': define(
    'warning',
    (it: {name: string}) => `The property \`${it.name}\` is documented twice.`
  ),
  'row-width': define('warning', ({cells, wanted}: {cells: number; wanted: number}) =>
    cells > wanted
      ? `The row has ${counted(cells, 'cell')}, its table ${counted(wanted, 'column')}: the rest is not shown.`
      : `The row has ${counted(cells, 'cell')}, its table ${counted(wanted, 'column')}.`
  ),
  'missing-description': define(
    'warning',
    (it: {name: string}) => `The property \`${it.name}\` has no description.`
  ),
  'enum-prose-mismatch': define(
    'warning',
    (it: {value: string; name: string; near: string | undefined}) =>
      `\`${it.name}\` has no member \`${it.value}\`${didYouMean(it.near)}`
  ),
  'title-not-type': define(
    'info',
    (it: {title: string; wanted: string}) =>
      `The title \`${it.title}\` does not name the type. Pages of types are titled \`${it.wanted}\`.`
  ),
  'conflicting-type-name': define(
    'info',
    (it: {heading: string; annotation: string}) =>
      `The heading calls the type \`${it.heading}\`, its annotation \`${it.annotation}\`.`
  ),
  'annotation-unknown-property': define(
    'warning',
    (it: {key: string; name: string; near: string | undefined}) =>
      `\`${it.key}\` names \`${it.name}\`, which is no property${didYouMean(it.near)}`
  ),
  'name-file-mismatch': define(
    'info',
    (it: {name: string; base: string}) => `\`${it.name}\` is documented in a file named \`${it.base}\`.`
  ),
  'heading-order': define(
    'info',
    (it: {depth: number; wanted: number}) =>
      `The heading is on level ${it.depth}, where level ${it.wanted} is the next.`
  ),
  'inheritance-cycle': define(
    'error',
    (it: {path: readonly string[]}) => `Types inherit from each other: ${it.path.join(' → ')}.`
  ),
  'unused-silence': define('warning', (it: {code?: string}) =>
    it.code ? `Nothing is silenced here: there is no \`${it.code}\`.` : 'Nothing is silenced here.'
  ),
  'unknown-code': define(
    'warning',
    (it: {code: string; near: string | undefined}) => `There is no code \`${it.code}\`${didYouMean(it.near)}`
  ),
  'baseline-unreadable': define(
    'error',
    (it: {reason: string}) => `The baseline cannot be read: ${it.reason}.`
  ),
  'stale-baseline': define(
    'info',
    (it: {file: string; code: string; gone: number}) =>
      `${it.gone === 1 ? 'A finding' : `${it.gone} findings`} \`${it.code}\` of \`${it.file}\` no longer occur${it.gone === 1 ? 's' : ''}.`
  )
}
