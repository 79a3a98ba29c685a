import {github as githubOf} from '../../diagnostics/printers/github.ts'
import {levelOf, type ModelChange} from '../change.ts'
import {type ChangePrinter, levelsWords} from './printer.ts'

const severities = {breaking: 'error', dangerous: 'warning', 'non-breaking': 'info'} as const

/** Workflow commands. What is gone is shown at what it was a part of, since GitHub shows the new pages. */
export const github: ChangePrinter = ({changes}) =>
  githubOf({
    diagnostics: changes.map((change) => ({
      code: change.code,
      severity: severities[levelOf(change)],
      message: `${change.message} (${levelsWords(change)})`,
      source: annotatedSource(change)
    })),
    linesOf: () => [],
    helpOf: () => undefined,
    color: false,
    width: 0,
    version: ''
  })

function annotatedSource({source, near}: ModelChange): ModelChange['source'] {
  return near ?? source
}
