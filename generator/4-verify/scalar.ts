import {diagnostic} from '../diagnostics/diagnostic.ts'
import {checked} from '../model/forms.ts'
import type {JsonScalar} from '../model/page.ts'
import type {Constraints, Diagnostic, PrimitiveRef} from '../model/program.ts'
import {type Context, relatedOf, type Subject, sourceOf} from './context.ts'
import {outOfRange} from './out-of-range.ts'
import {formatKinds, type Kind, primitiveKinds} from './primitives.ts'
import {shownInWords} from './words.ts'
import {wrongType} from './wrong-type.ts'

/** What docs write where any number may stand. */
const numberPlaceholder = 1024

/** Holds a scalar against a primitive: what JSON writes it as, its form, its limits. */
export function* checkScalar(
  context: Context,
  node: JsonScalar,
  type: PrimitiveRef,
  subject: Subject
): Generator<Diagnostic> {
  const {name, constraints} = checked(context.options.formats, type.name, subject.constraints ?? {})
  const kind = primitiveKinds[name]
  const {value} = node
  if (typeof value !== kind.json) yield wrongType(context, node, type, subject)
  else if (typeof value === 'string') yield* checkText(context, node, value, kind, constraints, subject)
  else if (typeof value === 'number') {
    if (kind.whole && !Number.isInteger(value)) yield wrongType(context, node, type, subject)
    else if (value !== numberPlaceholder)
      yield* checkNumber(context, node, value, {...kind.whole, ...limitsOf(constraints)}, subject)
  }
}

function* checkText(
  context: Context,
  node: JsonScalar,
  value: string,
  kind: Kind,
  {format, minLength, maxLength}: Constraints,
  subject: Subject
): Generator<Diagnostic> {
  const {form, words} = kind.form || format === undefined ? kind : formatKinds[format]
  if (form && !form(value)) {
    const actual = context.textAt(node.place)
    const repaired = repairs.map((repair) => repair(value)).find((text) => text !== value && form(text))
    yield diagnostic(
      'example-invalid-format',
      sourceOf(context, node.place),
      {name: subject.name, documented: words, value},
      {
        actual,
        ...(repaired === undefined ? {} : {expected: [JSON.stringify(repaired)]}),
        related: relatedOf(context, subject)
      }
    )
  }
  const {length} = value
  const shown = `${length} characters`
  if (maxLength !== undefined && length > maxLength)
    yield outOfRange(context, node, {limit: `at most ${maxLength} characters`, shown}, subject)
  if (minLength !== undefined && length < minLength)
    yield outOfRange(context, node, {limit: `at least ${minLength} characters`, shown}, subject)
}

/** What a value that is nearly right was probably meant to be. */
const repairs: readonly ((text: string) => string)[] = [
  (text) => text.trim(),
  (text) => text.trim().replace(/T.*/, ''),
  (text) => `${text.trim()}Z`,
  (text) => `${text.trim()}T00:00:00Z`,
  (text) => text.trim().replace(' ', 'T'),
  (text) => `${text.trim().replace(' ', 'T')}Z`
]

function* checkNumber(
  context: Context,
  node: JsonScalar,
  value: number,
  {minimum, maximum}: {readonly minimum?: number; readonly maximum?: number},
  subject: Subject
): Generator<Diagnostic> {
  const shown = shownInWords(node)
  if (minimum !== undefined && value < minimum)
    yield outOfRange(context, node, {limit: `not below ${minimum}`, shown}, subject)
  if (maximum !== undefined && value > maximum)
    yield outOfRange(context, node, {limit: `not above ${maximum}`, shown}, subject)
}

function limitsOf({minimum, maximum}: Constraints) {
  return {...(minimum !== undefined && {minimum}), ...(maximum !== undefined && {maximum})}
}
