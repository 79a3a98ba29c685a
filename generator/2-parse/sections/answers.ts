/** What the cells of a column answer: yes, no, or neither. */
import type {Row, Table} from '../../model/document.ts'

/** What a cell in a column that asks yes or no answers. */
export type Answers = (row: Row, column: number | undefined) => boolean | undefined

/** In the languages of the dialects, and the signs of tables. */
const yes =
  /^(?:(?:yes|y|true|required|mandatory|always|m|ja|oui|s[ií]|sim|sì|да|всегда|siempre|toujours|immer|sempre)(?![\p{L}\p{N}])|はい|必須|必填|是|예|필수|[✓✔✅☑●√]|:(?:heavy|white)_check_mark:)/iu
const no =
  /^(?:(?:no|n|false|optional|nein|non|não|нет)(?![\p{L}\p{N}])|いいえ|任意|可选|否|아니요|선택|[✗✘❌☐⬜]|:(?:x|heavy_minus_sign):)/iu

const circle = /^[o○◯〇⭕](?![\p{L}\p{N}])/iu
const cross = /^[x×✕](?![\p{L}\p{N}])/iu
const eastAsian = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** A letter or sign that stands for "mandatory" or "required", beside which `O` stands for "optional". */
const mandatory = /^(?:[mr●]|mandatory|required)$/iu

/** A question that yes and no answer; "Presence" and "M/O" ask for a word. */
const question = /^(?:is )?(?:required|mandatory|optional|nullable)\W*$/i

/**
 * How the cells of a table answer. `O` and `X` mean yes and no in East Asia; elsewhere `X` ticks a box and `O` is short for
 * "optional". Where a column could be meant either way, they answer nothing.
 *
 * @example
 * answersOf(table)(row, 2) // of `O`: true where the table is in Korean, false beside cells that say `M`
 */
export function answersOf(table: Table): Answers {
  const signs = new Map<number, Signs>()
  return (row, column) => {
    if (column === undefined) return
    // `required: false`
    const text = (row.cells[column]?.text ?? '').replace(/^(?:required|optional|nullable): ?/i, '')
    if (yes.test(text)) return true
    if (no.test(text)) return false
    const means = signs.get(column) ?? signsOf(table, column)
    signs.set(column, means)
    return circle.test(text) ? means.circle : cross.test(text) ? means.cross : undefined
  }
}

/** What a circle and a cross mean. */
interface Signs {
  readonly circle: boolean | undefined
  readonly cross: boolean | undefined
}

function signsOf({header, rows}: Table, column: number): Signs {
  const cells = rows.map((row) => row.cells[column]?.text ?? '')
  if (cells.some((text) => mandatory.test(text))) return {circle: false, cross: true}
  if ([header, ...rows].some((row) => row.cells.some(({text}) => eastAsian.test(text))))
    return {circle: true, cross: false}
  const circles = cells.some((text) => circle.test(text))
  if (circles && cells.some((text) => cross.test(text))) return {circle: undefined, cross: undefined}
  return {circle: question.test(header.cells[column]?.text ?? '') ? undefined : false, cross: true}
}
