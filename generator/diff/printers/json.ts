import {levelOf} from '../change.ts'
import {type ChangePrinter, tallyChanges} from './printer.ts'

/**
 * For programs: the changes, each with its worse level, their number by level, and the step of the version.
 *
 * @example
 * {"version": 1, "changes": [{"code": "property-removed", …}], "summary": {"breaking": 1, …}, "versionStep": "major"}
 */
export const json: ChangePrinter = ({changes, versionStep}) => {
  const listed = changes.map(({code, ...change}) => ({code, level: levelOf(change), ...change}))
  return `${JSON.stringify({version: 1, changes: listed, summary: tallyChanges(changes), versionStep}, null, 2)}\n`
}
