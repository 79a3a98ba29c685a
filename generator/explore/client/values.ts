import type {Constraints, Format, JsonValue, PrimitiveName, TypeRef} from '../../model/program.ts'
import type {DocsIndex, OwnedProperty} from './docs-index.ts'

/** Whole numbers below a limit, the same for the same seed. */
type Draw = (limit: number) => number

/** How many types within types are made. */
const deepest = 3

/**
 * A value of a type as the docs describe it, the same for the same seed. Properties that lead too deep, or whose pattern
 * no documented value shows, are left out.
 *
 * @example
 * makeValue(index, 'shop.order', 1) // {id: 'ord_1042', status: 'paid', …}
 */
export function makeValue(index: DocsIndex, name: string, seed: number): JsonValue {
  return named(index, name, drawFrom(seed), 0) ?? null
}

function named(index: DocsIndex, name: string, draw: Draw, depth: number): JsonValue | undefined {
  const type = index.find(name)
  if (type === undefined) return null
  if (type.kind === 'enum') return one(draw, type.members)?.name ?? ''
  if (depth > deepest) return undefined
  return objectOf(index, index.allProperties(type), draw, depth)
}

function objectOf(
  index: DocsIndex,
  properties: readonly OwnedProperty[],
  draw: Draw,
  depth: number
): JsonValue {
  const entries = properties.flatMap(({property}): [string, JsonValue][] => {
    const {name, type, constraints = {}, examples = []} = property
    const value = one(draw, examples) ?? typed(index, type, constraints, draw, depth)
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(entries)
}

function typed(
  index: DocsIndex,
  type: TypeRef,
  constraints: Constraints,
  draw: Draw,
  depth: number
): JsonValue | undefined {
  const inner = (part: TypeRef) => typed(index, part, {}, draw, depth + 1)
  switch (type.kind) {
    case 'primitive':
      return primitive(type.name, constraints, draw)
    case 'reference':
      return named(index, type.name, draw, depth + 1)
    case 'enum':
      return one(draw, type.members)?.name
    case 'literal':
      return type.value
    case 'collection': {
      const {minLength = 1, maxLength = minLength + 1} = constraints
      const length = Math.min(minLength + draw(Math.max(1, maxLength - minLength + 1)), minLength + 2)
      const items = Array.from({length}, () => inner(type.of))
      return items.every((item) => item !== undefined) ? items : undefined
    }
    case 'tuple': {
      const items = type.of.map(inner)
      return items.every((item) => item !== undefined) ? items : undefined
    }
    case 'union':
      return inner(type.of[draw(type.of.length)] ?? type)
    case 'map': {
      const value = inner(type.value)
      return value === undefined ? {} : {key: value}
    }
    case 'keyValuePair': {
      const [key, value] = [inner(type.key), inner(type.value)]
      return key === undefined || value === undefined ? undefined : {key, value}
    }
    case 'object':
      return Object.fromEntries(
        type.properties.flatMap((property): [string, JsonValue][] => {
          const value = typed(index, property.type, property.constraints, draw, depth + 1)
          return value === undefined ? [] : [[property.name, value]]
        })
      )
    case 'unknown':
      return null
  }
}

function primitive(name: PrimitiveName, constraints: Constraints, draw: Draw): JsonValue | undefined {
  switch (name) {
    case 'string':
    case 'stream':
      return constraints.pattern === undefined ? string(constraints, draw) : undefined
    case 'boolean':
      return draw(2) === 1
    case 'byte':
    case 'sbyte':
    case 'int16':
    case 'int32':
    case 'int64':
    case 'integer':
      return number(constraints, draw, 1)
    case 'single':
    case 'double':
    case 'decimal':
    case 'number':
      return number(constraints, draw, 100)
    case 'dateTime':
      return formatted('date-time', draw)
    case 'date':
    case 'time':
    case 'duration':
    case 'uuid':
      return formatted(name, draw)
    case 'binary':
      return formatted('base64url', draw)
    case 'any':
      return null
  }
}

function number({minimum = 0, maximum = minimum + 100}: Constraints, draw: Draw, parts: number): number {
  const drawn = minimum + draw(Math.floor((maximum - minimum) * parts) + 1) / parts
  return parts === 1 ? Math.ceil(drawn) : Math.round(drawn * parts) / parts
}

const syllables = ['ba', 'do', 'fe', 'ka', 'li', 'mo', 'na', 'pe', 'ru', 'so', 'ta', 'vi']

function string({format, minLength = 0, maxLength = 24}: Constraints, draw: Draw): string {
  if (format) return formatted(format, draw)
  const word = () => Array.from({length: 2 + draw(2)}, () => one(draw, syllables)).join('')
  let text = word()
  while (text.length < minLength) text += ` ${word()}`
  return text.slice(0, maxLength)
}

function formatted(format: Format, draw: Draw): string {
  const digits = (count: number) => Array.from({length: count}, () => draw(10)).join('')
  const hex = (count: number) => Array.from({length: count}, () => draw(16).toString(16)).join('')
  const two = (from: number, count: number) => String(from + draw(count)).padStart(2, '0')
  const date = () => `20${two(20, 7)}-${two(1, 12)}-${two(1, 28)}`
  const time = () => `${two(0, 24)}:${two(0, 60)}:${two(0, 60)}`
  const makers: {readonly [name in Format]: () => string} = {
    uri: () => `https://example.com/${hex(6)}`,
    email: () => `user${digits(3)}@example.com`,
    'date-time': () => `${date()}T${time()}Z`,
    date,
    time,
    duration: () => `PT${1 + draw(59)}M`,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
    base64url: () => hex(8),
    ipv4: () => `192.0.2.${draw(256)}`,
    ipv6: () => `2001:db8::${hex(4)}`,
    hostname: () => `host${digits(2)}.example.com`
  }
  return makers[format]()
}

function one<T>(draw: Draw, items: readonly T[]): T | undefined {
  return items[draw(items.length)]
}

/** Mulberry32, by Tommy Ettinger: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return limit < 1 ? 0 : ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}
