/** What patterns take and refuse, part by part: values of the whole validators are in `testing/verdicts/`. */
import {readFileSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {shared} from '../testing/shared.ts'
import {type PatternName, patterns} from './patterns.ts'
import {written} from './testing/pattern-samples.ts'

const two = (number: number) => String(number).padStart(2, '0')
const upTo = (most: number) => Array.from({length: most + 1}, (_, index) => index)

/** Days of ordinary and leap years, of those that the rule of centuries is about, and of none. */
const days = [
  1, 4, 8, 10, 12, 14, 16, 18, 20, 30, 60, 90, 96, 100, 196, 200, 400, 1200, 1600, 1900, 1996, 2000, 2022,
  2023, 2024, 2100, 2400, 6000, 7200, 9200, 9600, 9999
]
  .flatMap((year) => upTo(14).flatMap((month) => upTo(40).map((day) => ({year, month, day}))))
  .map(({year, month, day}) => ({
    text: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
    right: month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month)
  }))

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

const minutes = upTo(30).flatMap((hour) =>
  upTo(70).map((minute) => ({text: `${two(hour)}:${two(minute)}`, right: hour <= 23 && minute <= 59}))
)

const seconds = upTo(70).map((second) => ({text: two(second), right: second <= 59}))

/** A UUID with another character at each place. */
const uuids = upTo(35).flatMap((at) => {
  const uuid = '5d2b1c7e-8f43-4a0e-9b6d-2c71e0f4a9d3'
  const right = uuid.charAt(at) === '-' ? '-' : '09afAF'
  return [...right, '', '/', ':', '@', 'G', '`', 'g', right === '-' ? 'a' : '-'].map((character) => ({
    text: `${uuid.slice(0, at)}${character}${uuid.slice(at + 1)}`,
    right: character !== '' && right.includes(character)
  }))
})

/** A number at each place of an address. */
const addresses = upTo(3).flatMap((at) =>
  upTo(300).map((number) => ({
    text: ['1', '2', '3', '4'].with(at, String(number)).join('.'),
    right: number <= 255
  }))
)

interface Sample {
  readonly text: string
  readonly right: boolean
}

/** `['14:02']` in `2021-07-16T_:00Z` is a date-time as long as it is a time. */
function within(frame: string, samples: readonly Sample[]): Sample[] {
  return samples.map(({text, right}) => ({text: frame.replace('_', text), right}))
}

/** Signs, encoded or not, in each part of a URI. */
const encoded: readonly Sample[] = [
  ...['aa', '%41', 'aa%41', '%41aa', '%41%42', 'aa%41bb%42cc'].map((text) => ({text, right: true})),
  ...['%', '%4', '%4g', '%g4', '%%41', 'a%41b%', 'a"', 'a^a'].map((text) => ({text, right: false}))
]
const uris = ['a://_', 'a://_@b', 'a://b@_', 'a:_', 'a://b/_', 'a:b?_', 'a:b#_'].flatMap((frame) =>
  within(frame, encoded)
)

/** Made by counting. */
const counted: {readonly [name in PatternName]?: readonly Sample[]} = {
  date: days,
  dateTime: [
    ...within('_T00:00:00Z', days),
    ...within('2021-07-16T_:00Z', minutes),
    ...within('2021-07-16T00:00:00+_', minutes),
    ...within('2021-07-16T00:00:00-_', minutes),
    ...within('2021-07-16T14:02:_Z', seconds)
  ],
  time: [...minutes, ...within('_:00', minutes), ...within('14:02:_', seconds)],
  uuid: uuids,
  ipv4: addresses,
  email: within('a@[_]', addresses),
  uri: uris,
  ipv6: [...within('::_', addresses), ...within('1:2:3:4:5:6:_', addresses)]
}

function samplesOf(name: PatternName): Sample[] {
  const [right, wrong] = written[name]
  const samples = [right, wrong].flatMap((texts, index) => texts.map((text) => ({text, right: index === 0})))
  return [...samples, ...(counted[name] ?? [])]
}

/** Every pattern that lacks one sign, class or quantifier of another. */
function leavingOut({source}: RegExp): RegExp[] {
  const parts = source.match(/\\.|\[(?:\\.|[^\]])*\]|\{[\d,]+\}|\(\?[:=!]|./g) ?? []
  return parts.flatMap((part, index) => {
    if (/^[()]/.test(part)) return []
    try {
      return new RegExp(parts.toSpliced(index, 1).join(''))
    } catch {
      return []
    }
  })
}

for (const name of Object.keys(patterns) as PatternName[]) {
  const samples = samplesOf(name)
  const mistaken = (pattern: RegExp) => samples.filter(({text, right}) => pattern.test(text) !== right)

  test(`takes what is right, and nothing else: ${name}`, () => {
    assert.equal(mistaken(patterns[name]), [])
  })

  // Of `ipv6` one part looks ahead at what others take.
  if (name === 'ipv6') continue
  test(`needs each of its parts: ${name}`, () => {
    const idle = leavingOut(patterns[name]).filter((pattern) => mistaken(pattern).length === 0)
    assert.equal(idle.map(String), [])
  })
}

/** The formats whose standard is followed to the letter, by their file in the suite of JSON Schema. */
const standard: {readonly [file: string]: PatternName} = {
  'date-time': 'dateTime',
  date: 'date',
  email: 'email',
  ipv4: 'ipv4',
  ipv6: 'ipv6',
  uri: 'uri',
  uuid: 'uuid'
}

/** Addresses within URIs, whose parts are not counted. */
const uncounted = ['http://[::ffff:01.2.3.4]']

interface Suite {
  readonly tests: readonly {readonly data: unknown; readonly valid: boolean}[]
}

for (const [file, name] of Object.entries(standard))
  (shared === undefined ? test.skip : test)(
    `judges the test suite of JSON Schema as it does: ${file}`,
    () => {
      const suites: Suite[] = JSON.parse(readFileSync(`${shared}corpus/formats/${file}.json`, 'utf8'))
      const texts = suites.flatMap(({tests}) => tests).filter(({data}) => typeof data === 'string')
      assert.ok(texts.length > 20)
      assert.equal(
        texts.filter(({data, valid}) => patterns[name].test(data as string) !== valid).map(({data}) => data),
        uncounted.filter((text) => texts.some(({data}) => data === text))
      )
    }
  )

test.run()
