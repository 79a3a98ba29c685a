import {type Printer, tally} from './printer.ts'

/**
 * For programs: the diagnostics as the model gives them, and their number by severity.
 *
 * @example
 * {"version": 1, "diagnostics": [{"code": "broken-link", …}], "summary": {"error": 0, "warning": 1, "info": 0}}
 */
export const json: Printer = ({diagnostics}) =>
  `${JSON.stringify({version: 1, diagnostics, summary: tally(diagnostics)}, null, 2)}\n`
