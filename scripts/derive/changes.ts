// The table of what `typedown diff` reports, made of `generator/diagnostics/change-codes.ts`.
import {type ChangeFacts, changeCodes, changeFacts} from '../../generator/diagnostics/change-codes.ts'

/** A row for each code: its levels, its sentence. */
export function changesTable(): string {
  const rows = changeCodes.map((code) => {
    const {description, responses, requests}: ChangeFacts = changeFacts[code]
    return `| \`${code}\` | ${responses ?? ''} | ${requests ?? ''} | ${description} |`
  })
  return ['| code | responses | requests | |', '|---|---|---|---|', ...rows].join('\n')
}
