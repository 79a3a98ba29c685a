import {primitives} from '../../model/primitives.ts'
import type {Constraints, Format, PrimitiveName} from '../../model/program.ts'
import {matchesOf} from '../factory/pattern.ts'
import {quoted} from '../literals.ts'
import {type Change, change, textChange} from './change.ts'

/** How long a text is made that the docs set no limit. */
const long = 10_000

/** Letters of several scripts, combined and beyond the first plane, white space and what reverses it. */
const odd = change(
  'odd letters',
  "'\\u{1F469}\\u200D\\u{1F680} e\\u0301 \\u202Eabc\\u202C \\u0000\\t\\uFFFD \\u4F60\\u597D'"
)
const others = [
  change('half a letter', "'\\uD83D'"),
  textChange('white space', ' '),
  textChange('markup', `<b title="1">&amp;'`),
  textChange('a number as a string', '007')
]

const formats: {readonly [format in Format]: readonly Change[]} = {
  'date-time': [
    textChange('the unknown time', '0001-01-01T00:00:00Z'),
    textChange('the last time', '9999-12-31T23:59:59.9999999Z'),
    textChange('a leap day, far east', '2024-02-29T23:59:59+14:00'),
    textChange('a leap second', '2016-12-31T23:59:60Z'),
    textChange('far west', '2024-01-01T00:00:00-12:00')
  ],
  date: [textChange('the first day', '0001-01-01'), textChange('a leap day', '2024-02-29')],
  time: [textChange('midnight', '00:00:00'), textChange('the last second', '23:59:59.9999999')],
  duration: [
    textChange('a zero duration', 'PT0S'),
    textChange('of everything', 'P1Y2M3DT4H5M6.7S'),
    textChange('a negative duration', '-PT1S')
  ],
  uuid: [
    textChange('the empty UUID', '00000000-0000-0000-0000-000000000000'),
    textChange('a UUID in capitals', '7F3C1A52-90BE-4D1C-A7E4-3B6A02D9C815')
  ],
  base64url: [
    textChange('no bytes', ''),
    textChange('one byte', '/w=='),
    change('many bytes', "'/w+A'.repeat(10000)")
  ],
  uri: [
    textChange('not a web address', 'urn:isbn:0451450523'),
    textChange('an address in other letters', 'https://例え.example/パス?q=ü#é'),
    change('a long address', "'https://www.example.com/'.padEnd(2000, 'x')")
  ],
  email: [
    textChange('a tagged address', 'first.last+tag@mail.example.com'),
    textChange('an address in other letters', 'jörg@bücher.example')
  ],
  ipv4: [textChange('the least address', '0.0.0.0'), textChange('the greatest address', '255.255.255.255')],
  ipv6: [
    textChange('the unspecified address', '::'),
    textChange('an IPv4 address within', '::ffff:192.0.2.128')
  ],
  hostname: [
    textChange('one label', 'localhost'),
    textChange('a name in other letters', 'xn--bcher-kva.example')
  ]
}

/** Valid values of a primitive that code is seldom ready for. */
export function primitiveEdges(name: PrimitiveName, constraints: Constraints): Change[] {
  if (name === 'boolean') return [change('true', 'true'), change('false', 'false')]
  if (name === 'any') return []
  const {minLength = 0, maxLength = Infinity, pattern, format} = constraints
  const known = textsOf(name, format)
  if (known === undefined && name !== 'string' && name !== 'stream') return numberEdges(name, constraints)
  if (pattern !== undefined && known === undefined) return patternEdges(constraints)
  if (known === undefined) return textEdges(minLength, maxLength)
  const isBound = pattern !== undefined || minLength > 0 || maxLength !== Infinity
  return isBound ? [] : [...known]
}

function textsOf(name: PrimitiveName, stated: Format | undefined): readonly Change[] | undefined {
  const own = primitives[name].format
  const isText = own !== undefined || name === 'string' || name === 'stream'
  const format = isText ? (stated ?? own) : undefined
  return format && formats[format]
}

function textEdges(minLength: number, maxLength: number): Change[] {
  return [
    change('shortest', minLength === 0 ? "''" : `'x'.repeat(${minLength})`),
    change('longest', `'x'.repeat(${Math.min(maxLength, Math.max(long, minLength))})`),
    ...(minLength === 0 && maxLength >= 32 ? [odd, ...others] : [])
  ]
}

/** The shortest and the longest of the texts found that match. */
function patternEdges(constraints: Constraints): Change[] {
  const found = matchesOf(constraints, []).sort((a, b) => a.length - b.length)
  const [shortest, longest] = [found.at(0), found.at(-1)]
  if (shortest === undefined || longest === undefined) return []
  return [
    textChange('a short match of the pattern', shortest),
    ...(longest.length > shortest.length ? [change('a long match of the pattern', quoted(longest))] : [])
  ]
}

function numberEdges(name: PrimitiveName, {minimum, maximum}: Constraints): Change[] {
  const {integer: isWhole = false, range} = primitives[name]
  // Integers of any size have the edges that JSON numbers hold exactly.
  const [low, high] = range ?? primitives[isWhole ? 'int64' : name].range ?? [-1e300, 1e300]
  const smallest = Math.max(low, isWhole ? Math.ceil(minimum ?? low) : (minimum ?? low))
  const largest = Math.min(high, isWhole ? Math.floor(maximum ?? high) : (maximum ?? high))
  const has = (number: number) => number > smallest && number < largest
  return [
    change('smallest', String(smallest)),
    change('largest', String(largest)),
    ...(has(0) ? [change('zero', '0')] : []),
    ...(!isWhole && has(5e-324) ? [change('next to nothing', '5e-324')] : []),
    ...(!isWhole && has(0.3) ? [change('inexact', '0.1 + 0.2')] : [])
  ]
}
