import type {Cell, Row} from '../../model/document.ts'
import type {Facts} from '../../model/page.ts'
import {type Cardinality, cardinality} from '../dialect/cardinality.ts'
import {noValue} from '../dialect/no-value.ts'
import {unquoted} from '../prose/examples.ts'
import {rangeIn} from '../prose/limits.ts'
import {asPattern} from '../prose/pattern.ts'
import {prose} from '../prose/prose.ts'
import {listedValues} from '../prose/values.ts'
import type {Answers} from './answers.ts'
import {type ColumnRole, type Columns, cellOf} from './columns.ts'

/** Facts of a row with what its columns beyond the description say; a column wins over prose. */
export function withColumns(facts: Facts, row: Row, columns: Columns, answers: Answers): Facts {
  const text = (role: ColumnRole) => cellText(row, columns, role)
  const answer = (role: ColumnRole) => answers(row, columns[role])
  const values = valuesOf(row, columns)
  const stated = unquoted(text('default') ?? '')
    .replace(/^[-–—] .*/, '')
    .replace(/^(?:null|nil)$/i, 'null')
  const presence = cellOf(row, columns, 'required') ?? cellOf(row, columns, 'optional')
  const required = answer('required') ?? not(answer('optional'))
  const isUnread = required === undefined && presence !== undefined && saysPresence(presence.text)
  const cardinality = cardinalityOf(row, columns, answers)?.required ?? null
  const {requiredFromProse, ...others} = facts
  const isProse = requiredFromProse && required === undefined && cardinality === null
  // What the column calls required is there, and not null unless the description speaks of null.
  const nullable = required ? mentionsNull.test(text('description') ?? '') : null
  return {
    ...others,
    required: required ?? cardinality ?? facts.required,
    ...(isProse ? {requiredFromProse} : {}),
    ...(isUnread ? {unreadPresence: {text: presence.text, place: presence.place}} : {}),
    ...(required !== undefined && facts.required !== null ? {requiredInProse: facts.required} : {}),
    nullable: answer('nullable') ?? facts.nullable ?? nullable,
    key: answer('key') ?? facts.key,
    readOnly: answer('readOnly') ?? not(answer('writable')) ?? isReadOnly(text('access')) ?? facts.readOnly,
    constraints: {...facts.constraints, ...limitsOf(row, columns)},
    examples: [...new Set([...facts.examples, ...examplesOf(row, columns)])],
    ...(stated && !noValue.test(stated) ? {default: stated} : {}),
    ...(values ? {values} : {})
  }
}

const mentionsNull = /(?<!\b(?:not|never|non|cannot be)[ -])\bnull\b/i

/** How often the property occurs, as a column says. */
export function cardinalityOf(row: Row, columns: Columns, answers: Answers): Cardinality | undefined {
  const stated = cardinality(cellText(row, columns, 'cardinality') ?? '')
  if (stated || !answers(row, columns.many ?? columns.cardinality)) return stated
  return {many: true, required: null}
}

/** The words of a cell; none where it holds but a dash. */
function cellText(row: Row, columns: Columns, role: ColumnRole): string | undefined {
  const text = cellOf(row, columns, role)?.text
  return text && /^[-–—]$/.test(text) ? undefined : text
}

/** Is there a word that should mean yes or no? It depends, says one; a dash says nothing. */
function saysPresence(text: string): boolean {
  return /^[\p{L}\d]/u.test(text) && !depends.test(text)
}

const depends =
  /\b(?:conditional(?:ly)?|depends|depending|sometimes|varies|if|when|unless|only|except|see|for|on|in|either|one of|n\/?a|null|none|default|recommended|deprecated|read|write|auto\w*|response|request|create|update|post|patch|put|get)\b/i

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value
}

/** `Read-only`, `R`, `Read/Write`, `RW`. */
function isReadOnly(access: string | undefined): boolean | undefined {
  if (access === undefined || !/^(r|w)/i.test(access)) return
  return /^(read([- ]?only)?|ro?)$/i.test(access)
}

function limitsOf(row: Row, columns: Columns): Facts['constraints'] {
  const range = rangeIn(cellText(row, columns, 'range') ?? cellText(row, columns, 'values') ?? '')
  const minimum = numberIn(cellText(row, columns, 'minimum')) ?? range?.minimum
  const maximum = numberIn(cellText(row, columns, 'maximum')) ?? range?.maximum
  const maxLength = numberIn(cellText(row, columns, 'maxLength'))
  const pattern = asPattern(cellText(row, columns, 'pattern') ?? '')
  return {
    ...(minimum === undefined ? {} : {minimum}),
    ...(maximum === undefined ? {} : {maximum}),
    ...(maxLength === undefined ? {} : {maxLength}),
    ...(pattern ? {pattern} : {})
  }
}

function numberIn(text: string | undefined): number | undefined {
  return text && /^-?[\d,]+(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined
}

function valuesOf(row: Row, columns: Columns): Facts['values'] {
  const cell = cellOf(row, columns, 'values')
  const listed = cell ? listedValues(prose(cell.inlines)) : validatedValues(cellOf(row, columns, 'notes'))
  return listed && {...listed, fromTable: true}
}

/** `Enum: [Always Never]`, as generators print what validates a field. */
function validatedValues(cell: Cell | undefined): Facts['values'] {
  const words = /(?<!\w)enum: \[([^[\]]+)\]/i.exec(cell?.text ?? '')?.[1]?.match(/[^\s,]+/g) ?? []
  if (!cell || words.length < 2) return
  const values = words.map((name) => ({name, place: cell.place, description: ''}))
  return {values, closed: true, flags: false, place: cell.place}
}

function examplesOf(row: Row, columns: Columns): string[] {
  const cell = cellOf(row, columns, 'examples')
  const codes = cell?.inlines.flatMap((inline) => (inline.kind === 'code' ? [inline.value] : [])) ?? []
  const words = cellText(row, columns, 'examples')
  return (codes.length > 0 ? codes : words ? [words] : []).map((value) =>
    value.replace(/^(["'])(.*)\1$/, '$2')
  )
}
