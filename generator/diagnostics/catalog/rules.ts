import {define} from '../define.ts'
import {counted} from '../text.ts'
import {duplicateKey} from './duplicate-key.ts'

/** `. Did you mean \`x\`?`, or the full stop alone. */
const didYouMean = (near: string | undefined) => (near ? `. Did you mean \`${near}\`?` : '.')

/** Rules over pages and program. */
export const ruleCatalog = {
  'broken-link': define(
    'warning',
    'Correct the link, or add the page that it leads to.',
    (it: {url: string; near: string | undefined}) => `No page at \`${it.url}\` was read${didYouMean(it.near)}`
  ),
  'undefined-reference': define(
    'warning',
    'Define it at the end of the page, `[name]: page.md`, or write the target in line.',
    (it: {reference: string}) => `The page defines no link \`[${it.reference}]\`.`
  ),
  'broken-anchor': define(
    'warning',
    'Correct the part behind `#`, or the heading that it names.',
    (it: {fragment: string; file: string; near: string | undefined}) =>
      `\`${it.file}\` has no heading \`#${it.fragment}\`${didYouMean(it.near)}`
  ),
  'link-names-other-type': define(
    'warning',
    'Correct the link or its text.',
    (it: {name: string; other: string; file: string}) =>
      `The text says \`${it.name}\`, but \`${it.file}\` describes \`${it.other}\`.`
  ),
  'unlinked-type': define(
    'info',
    'Link it, so that readers and tools find the type.',
    (it: {name: string; path: string}) => `\`${it.name}\` has a page, but is not linked to \`${it.path}\`.`
  ),
  'link-case': define(
    'info',
    'Spell the link as the file; some sites lead it nowhere.',
    (it: {url: string; name: string}) => `The link \`${it.url}\` spells \`${it.name}\` in another case.`
  ),
  'duplicate-member': define(
    'warning',
    'Keep one of the two rows.',
    (it: {name: string}) => `The member \`${it.name}\` is listed twice.`
  ),
  'duplicate-type': define(
    'warning',
    'Keep one of the descriptions, and link to it from the other page.',
    (it: {name: string}) => `\`${it.name}\` is described elsewhere too.`
  ),
  'duplicate-property': define(
    'warning',
    'Keep one of the rows; the first is believed.',
    (it: {name: string}) => `The property \`${it.name}\` is documented twice.`
  ),
  'json-duplicate-key': duplicateKey,
  'broken-table': define(
    'warning',
    'Let the header, a line of dashes with as many cells, and the rows follow each other without blank lines.',
    (it: {reason: string}) => `The table is shown as text: ${it.reason}.`
  ),
  'row-width': define(
    'warning',
    'Add or remove cells; write a pipe within a cell as `\\|`.',
    ({cells, wanted}: {cells: number; wanted: number}) =>
      cells > wanted
        ? `The row has ${counted(cells, 'cell')}, its table ${counted(wanted, 'column')}: the rest is not shown.`
        : `The row has ${counted(cells, 'cell')}, its table ${counted(wanted, 'column')}.`
  ),
  'unread-row': define(
    'warning',
    'Write the name as answers spell it, or leave the other cells of a heading empty.',
    (it: {text: string}) => `The row of \`${it.text}\` names no property.`
  ),
  'unread-item': define(
    'warning',
    'Begin the item with the name, or move the sentence out of the list.',
    (it: {text: string; of: string}) => `The item \`${it.text}\` names no ${it.of}.`
  ),
  'unread-section': define(
    'warning',
    'List them in a table of columns `Property`, `Type` and `Description`, or write `None.` if there are none.',
    (it: {heading: string}) => `Nothing is read below \`${it.heading}\`.`
  ),
  'missing-description': define(
    'warning',
    'Say in a sentence what it holds.',
    (it: {name: string}) => `The property \`${it.name}\` has no description.`
  ),
  'enum-prose-mismatch': define(
    'warning',
    'Correct the value, or add it to the members.',
    (it: {value: string; name: string; near: string | undefined}) =>
      `\`${it.name}\` has no member \`${it.value}\`${didYouMean(it.near)}`
  ),
  'json-unknown-member': define(
    'warning',
    'The list is believed. Mend whichever of the two is wrong.',
    (it: {value: string; name: string; near: string | undefined}) =>
      `The JSON shows \`${it.value}\`, which is not among the values of \`${it.name}\`${didYouMean(it.near)}`
  ),
  'title-not-type': define(
    'info',
    'Title the page after its type.',
    (it: {title: string; wanted: string}) =>
      `The title \`${it.title}\` does not name the type. Pages of types are titled \`${it.wanted}\`.`
  ),
  'conflicting-type-name': define(
    'info',
    'Let both say the same; the annotation is believed.',
    (it: {heading: string; annotation: string}) =>
      `The heading calls the type \`${it.heading}\`, its annotation \`${it.annotation}\`.`
  ),
  'conflicting-namespace': define(
    'warning',
    'Let both say the same; the annotation is believed.',
    (it: {told: string; annotated: string}) =>
      `The page says that its namespace is \`${it.told}\`, the annotation \`${it.annotated}\`.`
  ),
  'conflicting-presence': define(
    'warning',
    'Take it out of the annotation, or correct the description.',
    (it: {key: string; name: string; said: string}) =>
      `\`${it.key}\` names \`${it.name}\`, which the table calls ${it.said}.`
  ),
  'doc-type-mismatch': define(
    'info',
    'Let the front matter say what the page is.',
    (it: {stated: string; wanted: string; isType: boolean}) =>
      it.isType
        ? `The page describes a type, but its \`doc_type\` is \`${it.stated}\`, not \`${it.wanted}\`.`
        : `The \`doc_type\` is \`${it.stated}\`, but the page describes no type.`
  ),
  'annotation-unknown-property': define(
    'warning',
    'Correct the name, or add the property to the table.',
    (it: {key: string; name: string; near: string | undefined}) =>
      `\`${it.key}\` names \`${it.name}\`, which is no property${didYouMean(it.near)}`
  ),
  'name-file-mismatch': define(
    'info',
    'Name the file after its type.',
    (it: {name: string; base: string}) => `\`${it.name}\` is documented in a file named \`${it.base}\`.`
  ),
  'heading-order': define(
    'info',
    'Go down one level at a time.',
    (it: {depth: number; wanted: number}) =>
      `The heading is on level ${it.depth}, where level ${it.wanted} is the next.`
  ),
  'inheritance-cycle': define(
    'error',
    'Take one of the base types out.',
    (it: {path: readonly string[]}) => `Types inherit from each other: ${it.path.join(' → ')}.`
  ),
  'unused-silence': define('warning', 'Remove the comment.', (it: {code?: string}) =>
    it.code ? `Nothing is silenced here: there is no \`${it.code}\`.` : 'Nothing is silenced here.'
  ),
  'unknown-command': define(
    'warning',
    'Silences are `typedown-disable`, `typedown-disable-line`, `typedown-disable-next-line` and `typedown-enable`.',
    (it: {command: string; near: string | undefined}) =>
      `There is no comment \`${it.command}\`${didYouMean(it.near)}`
  ),
  'unknown-code': define(
    'warning',
    'Correct the code; `typedown explain` lists all.',
    (it: {code: string; near: string | undefined}) => `There is no code \`${it.code}\`${didYouMean(it.near)}`
  ),
  'baseline-unreadable': define(
    'error',
    'Write it anew with `--update-baseline`.',
    (it: {reason: string}) => `The baseline cannot be read: ${it.reason}.`
  ),
  'stale-baseline': define(
    'info',
    'Prune the baseline with `--update-baseline`.',
    (it: {file: string; code: string; gone: number}) =>
      `${it.gone === 1 ? 'A finding' : `${it.gone} findings`} \`${it.code}\` of \`${it.file}\` no longer occur${it.gone === 1 ? 's' : ''}.`
  )
}
