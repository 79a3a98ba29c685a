/** Values at and around the limits of primitives and string formats, and any number of variations of them. */
import type {JsonValue} from '../model/program.ts'

const texts = [
  '2021-07-16T10:30:00Z',
  '2024-02-29T23:59:60.1234567+14:00',
  '2021-02-29T00:00:00Z',
  '2021-07-16',
  '2000-02-29',
  '1900-02-29',
  '2021-04-31',
  '10:30:00.25',
  '24:00',
  'P1Y2M3DT4H5M6.7S',
  '-P2W',
  'PT',
  '7f3c1a52-90be-4d1c-a7e4-3b6a02d9c815',
  'aGVsbG8=',
  'a-_==',
  'https://example.com/a b',
  'urn:isbn:0451450523',
  '/reports/7',
  'ada@example.com',
  '/O=EXAMPLE/CN=ADA V',
  'www.example.com.',
  'www-.example.com',
  '192.0.2.1',
  '256.0.0.1',
  '::ffff:192.0.2.128',
  '1:2:3:4:5:6:7:8',
  '1:2:3',
  ':::::',
  '12345::',
  'it is'
]

const numbers = [
  0,
  -1,
  0.5,
  -128,
  -129,
  127,
  128,
  255,
  256,
  -32_768,
  -32_769,
  32_767,
  32_768,
  -2_147_483_648,
  -2_147_483_649,
  2_147_483_647,
  2_147_483_648,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53),
  2 ** 63,
  1e300,
  1e-7
]

/** Those that every type is tried with first. */
export const seeds: readonly JsonValue[] = [
  ...texts,
  ...numbers,
  true,
  false,
  null,
  [],
  {},
  ['a'],
  {key: 'a'}
]

const letters = '0123456789abfgzAFTZPYMDHSW:.-+/_=@ %é'

/** A value for any number: a seed with up to three letters changed, or a number beside one of the limits. */
export function valueFrom(seed: number): JsonValue {
  const draw = generator(seed)
  if (draw(5) === 0) {
    const near = numbers[draw(numbers.length)] ?? 0
    return [near + draw(5) - 2, near * draw(3), near / 3, draw(2 ** 31)][draw(4)] ?? 0
  }
  let text = texts[draw(texts.length)] ?? ''
  for (let left = 1 + draw(3); left > 0; left--) {
    const at = draw(text.length + 1)
    const letter = letters.charAt(draw(letters.length))
    text = text.slice(0, at) + ['', letter, letter + text.charAt(at)][draw(3)] + text.slice(at + 1)
  }
  return text
}

/** Integers below a limit, the same for the same seed (mulberry32). */
function generator(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}
