/** Values that are right in one place less than others: both verdicts are held against each other on them. */
import type {JsonValue} from '../../../model/program.ts'

/** What takes the place of a value, once each: most of it wrong for most types. */
export const others: readonly JsonValue[] = [
  null,
  '',
  'no such member',
  '2021-02-29T10:00:00Z',
  '2024-02-29T23:59:59.1234567+14:00',
  '2016-12-31T23:59:60Z',
  '1990-12-31T15:59:60-08:00',
  '2021-06-30T10:00Z',
  '2021-02-29',
  'P1Y2M3DT4H5M6.7S',
  '24:00',
  "it's",
  'read, write',
  'AAAAAAAA-bbbb-4ccc-8ddd-eeeeeeeeeeee',
  -1,
  0.5,
  256,
  2 ** 53,
  true,
  [],
  [null],
  {},
  {'@odata.type': '#x.leaf', parent: 7},
  {key: 'a'}
]

/** The value, and copies of it with one place changed, down to a depth. */
export function* variants(value: JsonValue, depth: number): Generator<JsonValue> {
  yield value
  yield* others
  if (depth === 0 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    yield [...value, ...value]
    for (const changed of variants(value[0] ?? null, depth - 1)) yield [changed, ...value.slice(1)]
    return
  }
  yield {...value, unknownProperty: 1}
  yield {...value, 'unknown@odata.type': 1}
  yield {...value, '@removed': {}, 'unknown@delta': []}
  for (const [key, held] of Object.entries(value)) {
    const {[key]: left, ...rest} = value as {[key: string]: JsonValue}
    yield rest
    for (const changed of variants(held, depth - 1)) yield {...value, [key]: changed}
  }
}
