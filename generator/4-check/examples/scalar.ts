import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {validatedAs} from '../../model/formats.ts'
import type {JsonScalar} from '../../model/page.ts'
import {patterns} from '../../model/patterns.ts'
import {formats, primitives, type ScalarFacts} from '../../model/primitives.ts'
import type {Constraints, Diagnostic, PrimitiveRef} from '../../model/program.ts'
import {type Context, relatedOf, type Subject, sourceOf} from './context.ts'
import {outOfRange} from './out-of-range.ts'
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
  const {name, constraints} = validatedAs(context.options.formats, type.name, subject.constraints ?? {})
  const kind = primitives[name]
  const {value} = node
  if (typeof value !== kind.json) yield wrongType(context, node, type, subject)
  else if (typeof value === 'string') yield* checkText(context, node, value, kind, constraints, subject)
  else if (typeof value === 'number') {
    if (kind.integer && !Number.isInteger(value)) yield wrongType(context, node, type, subject)
    else if (value !== numberPlaceholder)
      yield* checkNumber(context, node, value, narrowest(kind, constraints), subject)
  }
}

function* checkText(
  context: Context,
  node: JsonScalar,
  value: string,
  kind: ScalarFacts,
  {format, minLength, maxLength}: Constraints,
  subject: Subject
): Generator<Diagnostic> {
  const {pattern, words} = kind.pattern || format === undefined ? kind : formats[format]
  const matches = (text: string) => pattern === undefined || patterns[pattern].test(text)
  if (!matches(value)) {
    const actual = context.textAt(node.place)
    const repaired = repairs.map((repair) => repair(value)).find((text) => text !== value && matches(text))
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
  {minimum, maximum}: {readonly minimum: number; readonly maximum: number},
  subject: Subject
): Generator<Diagnostic> {
  const shown = shownInWords(node)
  if (value < minimum) yield outOfRange(context, node, {limit: `not below ${minimum}`, shown}, subject)
  if (value > maximum) yield outOfRange(context, node, {limit: `not above ${maximum}`, shown}, subject)
}

/** The range of the type and the documented limits, whichever is narrower. */
export function narrowest({range = [-Infinity, Infinity]}: ScalarFacts, {minimum, maximum}: Constraints) {
  const [low, high] = range
  return {minimum: Math.max(low, minimum ?? low), maximum: Math.min(high, maximum ?? high)}
}
