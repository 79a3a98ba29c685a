import {define} from '../define.ts'
import {counted} from '../text.ts'
import {duplicateKey} from './duplicate-key.ts'

/** `. Did you mean \`x\`?`, or the full stop alone. */
const didYouMean = (near: string | undefined) => (near ? `. Did you mean \`${near}\`?` : '.')

/** Rules over pages and program. */
export const ruleCatalog = {
  'broken-link': define(
    'warning',
    'Correct the link, or add the page.',
    (it: {url: string; near: string | undefined}) =>
      `Broken link: \`${it.url}\` does not exist${didYouMean(it.near)}`
  ),
  'undefined-reference': define(
    'warning',
    'Define it at the end of the page, as in `[name]: page.md`, or write the target inline.',
    (it: {reference: string}) => `The link reference \`[${it.reference}]\` is not defined.`
  ),
  'broken-anchor': define(
    'warning',
    'Correct the part after `#`, or the heading.',
    (it: {fragment: string; file: string; near: string | undefined}) =>
      `Broken anchor: \`${it.file}\` has no heading \`#${it.fragment}\`${didYouMean(it.near)}`
  ),
  'link-names-other-type': define(
    'warning',
    'Correct the link or its text.',
    (it: {name: string; other: string; file: string}) =>
      `The link text is \`${it.name}\`, but \`${it.file}\` describes \`${it.other}\`.`
  ),
  'unlinked-type': define(
    'info',
    'Add the link, so that readers and tools find the type.',
    (it: {name: string; path: string}) => `\`${it.name}\` is not linked to its page \`${it.path}\`.`
  ),
  'link-case': define(
    'info',
    'Match the case of the file name. Some sites do not resolve such links.',
    (it: {url: string; name: string}) => `The link \`${it.url}\` and the file \`${it.name}\` differ in case.`
  ),
  'duplicate-member': define(
    'warning',
    'Remove one of the two rows.',
    (it: {name: string}) => `The member \`${it.name}\` is listed twice.`
  ),
  'duplicate-type': define(
    'warning',
    'Keep one description, and link to it from the other page.',
    (it: {name: string}) => `\`${it.name}\` is described more than once.`
  ),
  'duplicate-property': define(
    'warning',
    'Remove one of the rows. The first one is used.',
    (it: {name: string}) => `The property \`${it.name}\` is documented twice.`
  ),
  'json-duplicate-key': duplicateKey,
  'broken-value-list': define(
    'warning',
    'Put each value between back-ticks of its own, and commas outside of them.',
    (it: {name: string}) => `The list of values of \`${it.name}\` is broken here, so it is not read.`
  ),
  'broken-table': define(
    'warning',
    'Write the header, a delimiter row with as many cells, and the rows, without blank lines between them.',
    (it: {reason: string}) => `The table is rendered as text: ${it.reason}.`
  ),
  'row-width': define(
    'warning',
    'Add or remove cells. Write a pipe inside a cell as `\\|`.',
    ({cells, wanted}: {cells: number; wanted: number}) =>
      cells > wanted
        ? `The row has ${counted(cells, 'cell')}, but the table has ${counted(wanted, 'column')}. The rest is not rendered.`
        : `The row has ${counted(cells, 'cell')}, but the table has ${counted(wanted, 'column')}.`
  ),
  'unread-row': define(
    'warning',
    'Write the name as it appears in responses. If the row is a subheading, leave its other cells empty.',
    (it: {text: string}) => `The row \`${it.text}\` does not name a property.`
  ),
  'unread-item': define(
    'warning',
    'Start the item with the name, or move the sentence out of the list.',
    (it: {text: string; of: string}) => `The item \`${it.text}\` does not name a ${it.of}.`
  ),
  'unread-section': define(
    'warning',
    'List them in a table with the columns `Property`, `Type` and `Description`, or write `None.` if there are none.',
    (it: {heading: string}) => `Nothing below \`${it.heading}\` was read.`
  ),
  'missing-description': define(
    'warning',
    'Describe in a sentence what it holds.',
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
    'Correct one of them. The documented values are used.',
    (it: {value: string; name: string; near: string | undefined}) =>
      `The JSON shows \`${it.value}\`, which is not a documented value of \`${it.name}\`${didYouMean(it.near)}`
  ),
  'title-not-type': define(
    'info',
    'Use the name of the type as the title.',
    (it: {title: string; wanted: string}) =>
      `The title \`${it.title}\` does not name the type. Expected \`${it.wanted}\`.`
  ),
  'conflicting-type-name': define(
    'info',
    'Use the same name in both. The annotation is used.',
    (it: {heading: string; annotation: string}) =>
      `The heading names the type \`${it.heading}\`, but the annotation names it \`${it.annotation}\`.`
  ),
  'conflicting-namespace': define(
    'warning',
    'Use the same namespace in both. The annotation is used.',
    (it: {told: string; annotated: string}) =>
      `The page has the namespace \`${it.told}\`, but the annotation has \`${it.annotated}\`.`
  ),
  'conflicting-presence': define(
    'warning',
    'Remove it from the annotation, or correct the description.',
    (it: {key: string; name: string; said: string}) =>
      `\`${it.key}\` names \`${it.name}\`, which the table calls ${it.said}.`
  ),
  'doc-type-mismatch': define(
    'info',
    'Correct the `doc_type` in the front matter.',
    (it: {stated: string; wanted: string; isType: boolean}) =>
      it.isType
        ? `The page describes a type, but its \`doc_type\` is \`${it.stated}\` instead of \`${it.wanted}\`.`
        : `The \`doc_type\` is \`${it.stated}\`, but the page does not describe a type.`
  ),
  'annotation-unknown-property': define(
    'warning',
    'Correct the name, or add the property to the table.',
    (it: {key: string; name: string; near: string | undefined}) =>
      `\`${it.key}\` names \`${it.name}\`, which is not a property${didYouMean(it.near)}`
  ),
  'name-file-mismatch': define(
    'info',
    'Name the file after the type.',
    (it: {name: string; base: string}) => `\`${it.name}\` is documented in a file named \`${it.base}\`.`
  ),
  'heading-order': define(
    'info',
    'Go down one level at a time.',
    (it: {depth: number; wanted: number}) =>
      `The heading skips a level: expected level ${it.wanted}, found level ${it.depth}.`
  ),
  'inheritance-cycle': define(
    'error',
    'Remove one of the base types.',
    (it: {path: readonly string[]}) => `Inheritance cycle: ${it.path.join(' → ')}.`
  ),
  'unused-silence': define('warning', 'Remove the comment.', (it: {code?: string}) =>
    it.code
      ? `The comment has no effect: \`${it.code}\` is not reported here.`
      : 'The comment has no effect: nothing is reported here.'
  ),
  'unknown-command': define(
    'warning',
    'Use `typedown-disable`, `typedown-disable-line`, `typedown-disable-next-line` or `typedown-enable`.',
    (it: {command: string; near: string | undefined}) =>
      `Unknown comment \`${it.command}\`${didYouMean(it.near)}`
  ),
  'unknown-code': define(
    'warning',
    'Correct the code. `typedown explain` lists all codes.',
    (it: {code: string; near: string | undefined}) => `Unknown code \`${it.code}\`${didYouMean(it.near)}`
  ),
  'baseline-unreadable': define(
    'error',
    'Recreate it with `--update-baseline`.',
    (it: {reason: string}) => `Cannot read the baseline: ${it.reason}.`
  ),
  'stale-baseline': define(
    'info',
    'Update the baseline with `--update-baseline`.',
    (it: {file: string; code: string; gone: number}) =>
      `${it.gone === 1 ? 'A finding' : `${it.gone} findings`} \`${it.code}\` of \`${it.file}\` no longer occur${it.gone === 1 ? 's' : ''}.`
  )
}
