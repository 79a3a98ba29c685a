/** What patterns take and refuse, part by part: values of the whole validators are in `testing/verdicts/`. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {type PatternName, patterns} from './patterns.ts'

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
  ipv6: [...within('::_', addresses), ...within('1:2:3:4:5:6:_', addresses)]
}

/** Right ones, and wrong ones. */
const written: {
  readonly [name in PatternName]: readonly [right: readonly string[], wrong: readonly string[]]
} = {
  dateTime: [
    [
      '2021-07-16t14:02:31.4127356z',
      '2016-12-31T23:59:60.5Z',
      '2016-12-31T23:59:60.25Z',
      '2016-12-31t23:59:60z',
      '1990-12-31T15:59:60-08:00',
      '1990-12-31T05:29:60.25+05:30',
      '1990-12-31T23:44:60+23:45',
      '1990-12-31T00:14:60+00:15',
      '2021-06-30T10:00Z',
      '2021-06-30T10:00+01:00'
    ],
    [
      '2021-07-16T14:02:31.Z',
      '2021-07-16T14:02:31',
      '2021-07-16 14:02:31Z',
      'a2021-07-16T14:02:31Z',
      '2021-07-16T14:02:31Z\n',
      '2021-07-16T14:02:60Z',
      '2021-07-16T14:59:60Z',
      '2021-07-16T14:30:60+01:00',
      '2021-07-16T24:59:60+01:00',
      '2021-07-16T14:59:60+24:00',
      '2021-07-16T14:59:60.+01:00',
      '2021-07-16T14:59:60',
      '2021-07-16T23:59:60.Z',
      '2021-07-16T14:02.5Z',
      '2021-07-16T14:02:Z',
      '2021-07-16T14:02',
      '2021-07-16T14:02:31+0100'
    ]
  ],
  uuid: [[], ['a5d2b1c7e-8f43-4a0e-9b6d-2c71e0f4a9d3', '5d2b1c7e-8f43-4a0e-9b6d-2c71e0f4a9d3\n']],
  date: [[], ['a2021-07-16', '2021-07-16\n', '021-07-16', '20210716']],
  time: [['14:02:31.4127356'], ['14:02:31.', '14', '14:02:31Z', '14:02\n', 'a14:02', '4:02']],
  duration: [
    [
      'P10Y',
      'P10M',
      'P10W',
      'P10D',
      'PT10H',
      'PT10M',
      'PT10S',
      'PT10.25S',
      '+P1D',
      '-P1D',
      'P1Y2M3DT4H5M6S',
      'P1YT1S'
    ],
    [
      '',
      'P',
      'PT',
      'PT.5S',
      'P1',
      'PY',
      'P1YT',
      'PTH',
      'PTM',
      'PTS',
      'PDT1H',
      'PMT1H',
      'PYT1H',
      'PWT1H',
      'PT1.S',
      'P1D1Y',
      'P1WT1H',
      'P1Y1W',
      'aP1D',
      'P1D\n',
      'P1S',
      'P1H',
      'PT1D',
      'P1HT1M',
      'PT1SM',
      'P-1D',
      'T1H',
      'PT1HS',
      'PT1HM',
      'PT1H1DS'
    ]
  ],
  base64: [
    ['', 'AZaz09+/', '-_==', '+/', 'Az0', 'Az0=', 'AAAAAz0=', 'AAAAAA'],
    [
      'A',
      'A=',
      '=',
      '==',
      'A==',
      'AA=',
      'AAA==',
      'AAAA=',
      'AAAA==',
      'AAAAA',
      'AAAAA===',
      'A===',
      '=A',
      'A A',
      'A\n',
      'A.',
      '@',
      '[',
      '`',
      '{',
      ':',
      ','
    ]
  ],
  uri: [
    [
      'a:b',
      'A+.-1:b',
      'Zz:b',
      'az:bc',
      'aZ:b',
      'aA:b',
      '/a',
      '/ab',
      'a://b/c d',
      'a:b://cd/ e',
      'A+.-1z:aZ://b/ c',
      'Z://b/ c',
      'z9Z://b/ c'
    ],
    [
      '',
      'a',
      ':b',
      '1a:b',
      'a:',
      'a:b c',
      'a:b ',
      ' a:b',
      'a b:c',
      'a_:b',
      '-a:b',
      '/',
      'a/b',
      'a/b c',
      '/a b',
      '//a/b c',
      'a//b/c d',
      'a:b/c d',
      'a:/b/c d',
      'a:/b/c/d e',
      'a://b c',
      'a://b c/d',
      'a:///b c',
      'a://b/ ',
      'a://b/c ',
      ' a://b/c d',
      '1a://b/c d',
      'a_b://b/c d',
      'a://b/c d\n'
    ]
  ],
  email: [
    ['a@b', 'ab@cd', '/a=b', '/zA=b c', '/Z=b@c@d'],
    [
      '@b',
      'a@',
      'a@b@c',
      'a b@c',
      'a@b c',
      ' a@b',
      'a@b\n',
      '/a',
      '/=b',
      '/a=',
      'a=b',
      '/1=b',
      'x/a=b',
      '/a=b\n'
    ]
  ],
  hostname: [
    [
      'a',
      'A',
      'z',
      'Z',
      '0',
      'aa',
      'aZ',
      'a-z',
      'a-A.z-Z.0-9',
      'a.',
      'z.Z.A.aAzZa',
      'a.b',
      'a.bc',
      'x'.repeat(253)
    ],
    ['', '-', '-a', 'a-', 'a..b', '.a', 'a.-b', 'a.b-', 'a b', 'a\n', 'a_b', 'x'.repeat(254), 'a..']
  ],
  ipv4: [
    ['0.0.0.0', '1.2.3.4', '9.10.99.100', '199.200.249.250', '255.255.255.255'],
    [
      '256.0.0.1',
      '260.0.0.1',
      '300.0.0.1',
      '1.2.3',
      '1.2.3.4.5',
      '1.2.3.256',
      '01.2.3.4',
      '1.2.3.04',
      'a1.2.3.4',
      '1.2.3.4\n',
      '1.2.3.',
      '1,2.3.4',
      '1.2,3.4',
      '1.2.3,4'
    ]
  ],
  ipv6: [
    [
      '::',
      '::1',
      '1::',
      '1:2:3:4:5:6:7:8',
      '1:2:3:4:5:6:1.2.3.4',
      '1:2:3:4:5:6:7::',
      '::2:3:4:5:6:7:8',
      '1:2::7:8',
      'ABCD:EF01::abcd:ef01',
      '::1.2.3.4',
      '1::1.2.3.4',
      '1:2:3:4:5::1.2.3.4'
    ],
    [
      '',
      ':',
      ':::',
      '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:9',
      '1::2::3',
      '12345::',
      '::12345',
      'g::',
      '::g',
      '1:2:3:4:5:6:7:8::',
      '::1.2.3',
      '::1.2.3.4.5',
      '1.2.3.4',
      '::1.2.3.4:5',
      '1:2:3:4:5:6:7:1.2.3.4',
      ':1:2:3:4:5:6:7',
      'a:::',
      '::1\n',
      'x::1'
    ]
  ]
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

test.run()
