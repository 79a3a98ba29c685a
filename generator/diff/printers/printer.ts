import type {ChangeLevel} from '../../diagnostics/change-codes.ts'
import {changeLevels} from '../../diagnostics/change-codes.ts'
import {counted, printableFile} from '../../diagnostics/text.ts'
import {levelOf, type ModelChange} from '../change.ts'
import type {VersionStep} from '../version-step.ts'

/** What is printed, and how. */
export interface ChangeReport {
  readonly changes: readonly ModelChange[]
  readonly versionStep: VersionStep
  readonly color: boolean
}

/** Makes text of changes; pure. Empty, or ends in a line feed. */
export type ChangePrinter = (report: ChangeReport) => string

/** How many changes there are of each level. */
export function tallyChanges(changes: readonly ModelChange[]): {readonly [L in ChangeLevel]: number} {
  const count = (level: ChangeLevel) => changes.filter((it) => levelOf(it) === level).length
  return {
    breaking: count('breaking'),
    dangerous: count('dangerous'),
    'non-breaking': count('non-breaking')
  }
}

/**
 * What changed, in a few words.
 *
 * @example
 * changesSummary(changes) // '2 breaking, 1 non-breaking change'
 */
export function changesSummary(changes: readonly ModelChange[]): string {
  const tally = tallyChanges(changes)
  const levels = changeLevels.filter((level) => tally[level] > 0)
  if (levels.length === 0) return 'no changes'
  return levels
    .map((level, at) =>
      at === levels.length - 1 ? counted(tally[level], `${level} change`) : `${tally[level]} ${level}`
    )
    .join(', ')
}

/** `docs/order.md:14`, and of a revision as git names it, `v1.0:docs/order.md:14`. */
export function placeWords({source, revision}: ModelChange): string {
  const place = `${source.file}:${source.line}`
  return printableFile(revision === undefined ? place : `${revision}:${place}`)
}

/** `responses: breaking, requests: dangerous` */
export function levelsWords({responses, requests}: ModelChange): string {
  return [responses && `responses: ${responses}`, requests && `requests: ${requests}`]
    .filter(Boolean)
    .join(', ')
}
