import {changeLevels} from '../../diagnostics/change-codes.ts'
import {printable} from '../../diagnostics/text.ts'
import {levelOf, type ModelChange} from '../change.ts'
import {quoted} from '../quoted.ts'
import {type ChangePrinter, changesSummary, levelsWords, placeWords} from './printer.ts'

const headings = {
  breaking: 'Breaking changes',
  dangerous: 'Dangerous changes',
  'non-breaking': 'Other changes'
}

/** A comment for a pull request: a section for each level. */
export const markdown: ChangePrinter = ({changes, versionStep}) => {
  const sections = changeLevels.flatMap((level) => {
    const found = changes.filter((change) => levelOf(change) === level)
    return found.length === 0 ? [] : [`### ${headings[level]}\n\n${found.map(item).join('')}`]
  })
  const summary = changesSummary(changes)
  const first = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}. Suggested version: **${versionStep}**.\n`
  return ['## API changes\n', first, ...sections].join('\n')
}

function item(change: ModelChange): string {
  return `- ${printable(change.message)} ${quoted(placeWords(change))} (${levelsWords(change)})\n`
}
