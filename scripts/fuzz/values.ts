// Values of all kinds against the validators and the JSON Schema of random types: one verdict, whoever is asked, and prototypes stay as they were.
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {others} from '../../generator/5-emit/json-schema/testing/variants.ts'
import type {Options} from '../../generator/options.ts'
import {type Area, type Files, Violation} from './area.ts'
import {compilePages} from './compile.ts'
import {type Model, model} from './grammar/model.ts'
import {printModel} from './grammar/print.ts'
import {type Entry, loadEmitted, withoutTraces} from './load.ts'

const modes: readonly Options[] = [
  {},
  {undocumentedPresence: 'required', undocumentedNull: 'refused', unknownProperties: 'refuse'},
  {unknownProperties: 'strip', enums: 'open'},
  {formats: 'annotate', undocumentedPresence: 'required'}
]

const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '@odata.type',
  '@removed',
  'a@odata.bind',
  '',
  'key',
  'value'
]
const json = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom<unknown>(...others)},
  {weight: 2, arbitrary: fc.jsonValue({maxDepth: 2})},
  // Read from text, as a body is: `__proto__` is a property of its own.
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...keys), fc.jsonValue({maxDepth: 1})), {maxLength: 3})
      .map((entries) =>
        JSON.parse(
          `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')}}`
        )
      )
  }
)

/** One value: of which type, and what takes which place in it. */
interface Change {
  readonly type: number
  readonly seed: number
  readonly places: readonly number[]
  readonly put: unknown
}

const change: fc.Arbitrary<Change> = fc.record({
  type: fc.nat(9),
  seed: fc.nat(999),
  places: fc.array(fc.nat(9), {maxLength: 3}),
  put: json
})

interface Input {
  readonly model: Model
  readonly mode: number
  readonly changes: readonly Change[]
  readonly foreign: readonly unknown[]
}

export function valuesArea(): Area<Input> {
  return {
    inputs: fc.record({
      model,
      mode: fc.nat(modes.length - 1),
      changes: fc.array(change, {minLength: 1, maxLength: 400, size: 'max'}),
      foreign: fc.array(
        fc.anything({
          maxDepth: 2,
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withNullPrototype: true,
          withTypedArray: true,
          withSparseArray: true
        }),
        {maxLength: 40, size: 'max'}
      )
    }),
    files: ({model, ...rest}): Files => ({...printModel(model).files, 'values.txt': fc.stringify(rest)}),
    check: (input) => withoutTraces(() => check(input))
  }
}

async function check({model, mode, changes, foreign}: Input): Promise<{values: number; outputs: number}> {
  const emit = ['validators', 'factories', 'json-schema'] as const
  const {files} = await compilePages(printModel(model).files, {
    ...modes[mode],
    emit,
    language: 'js',
    until: 'emit'
  })
  const schema = files.find(({path}) => path === 'schema.json')
  if (!schema) return {values: 0, outputs: 0}
  const entries = await loadEmitted(files)
  // Where types require one another, no value is right: factories say that they leave something out.
  const isEndless = files.some(({text}) => text.includes('would not end is left out'))
  const ajv = new Ajv2020({validateFormats: false, strictTypes: false, ownProperties: true})
  ajv.addSchema(JSON.parse(schema.text), 'x')
  const judges = entries.map(({type}) => ajv.compile({$ref: `x#/$defs/${encodeURIComponent(type)}`}))
  for (const {type, seed, places, put} of changes) {
    const at = type % entries.length
    const entry = entries[at]
    if (!entry) continue
    const {type: name} = entry
    const made = entry.create(undefined, {seed})
    if (!isEndless && !entry.is(made)) throw new Violation('made wrong', `${name}: ${JSON.stringify(made)}`)
    const value = changed(made, places, put)
    const verdict = agreed(entry, value)
    if (judges[at]?.(value) !== verdict)
      throw new Violation('verdict', `${name} is ${verdict}: ${JSON.stringify(value)}`)
    override(entry, put)
  }
  for (const value of foreign) for (const entry of entries) agreed(entry, value)
  return {values: changes.length + foreign.length * entries.length, outputs: 1}
}

/** What `is`, `validate` and `parse` say of a value, if it is the same. */
function agreed({type, is, validate, parse}: Entry, value: unknown): boolean {
  const verdict = is(value)
  const {issues = []} = validate(value)
  const parsed = doesNotThrow(() => parse(value))
  if (verdict !== (issues.length === 0) || verdict !== parsed)
    throw new Violation(
      'verdicts',
      `${type}: is ${verdict}, ${issues.length} issues, parse ${parsed}: ${fc.stringify(value)}`
    )
  return verdict
}

/** Whatever stands in for overrides, in JavaScript or in a request: what comes is of no other prototype. */
function override({create}: Entry, overrides: unknown): void {
  let made: unknown
  if (!doesNotThrow(() => (made = create(overrides, {seed: 1})))) return
  // Of an enum, what stands for a member comes as it is.
  if (made === overrides) return
  if (typeof made === 'object' && made !== null && Object.getPrototypeOf(made) !== Object.prototype)
    throw new Violation('prototype', fc.stringify(overrides))
}

function doesNotThrow(run: () => unknown): boolean {
  try {
    run()
    return true
  } catch {
    return false
  }
}

/** A copy with something else at a place: `changed({a: {b: 1}}, [0, 0], 2)` is `{a: {b: 2}}`. */
function changed(value: unknown, [first, ...rest]: readonly number[], put: unknown): unknown {
  if (first === undefined) return put
  if (typeof value !== 'object' || value === null) return put
  if (Array.isArray(value))
    return value.length === 0
      ? [put]
      : value.with(first % value.length, changed(value[first % value.length], rest, put))
  const keys = Object.keys(value)
  const key = keys[first % (keys.length + 1)]
  if (key === undefined) return {...value, unknownProperty: put}
  return {...value, [key]: changed((value as {readonly [key: string]: unknown})[key], rest, put)}
}
