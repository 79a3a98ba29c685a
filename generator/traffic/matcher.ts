import {groupBy} from '../model/group-by.ts'
import {pathParts} from '../model/paths.ts'
import {type Addressed, distinct} from '../model/requests.ts'

/** A documented path, segment by segment: words in lower case, patterns of words with parameters in them, or any. */
interface Pattern {
  readonly operation: Addressed
  readonly segments: readonly (string | RegExp | undefined)[]
}

/** The documented request that a recorded one is. */
export type Match = (method: string, path: string) => Addressed | undefined

/** What stands before documented paths: `/api/v2`, `/beta`, `/2024-01-01`. */
const prefixWord = /^(?:v\d[\w.-]*|[a-z][a-z_-]*|\d{4}-\d\d-\d\d)$/

/** How many words of a prefix are tolerated. */
const longestPrefix = 4

/**
 * Finds documented requests by method and path, in the order in which mock servers do: fixed words before parameters. What
 * stands before a documented path may be the base that the docs state, or words and versions.
 *
 * @example
 * matcher(operations)('GET', '/v1/orders/ord_1042')?.path // '/orders/{id}'
 */
export function matcher(operations: readonly Addressed[]): Match {
  const patterns = distinct(operations).map(patternOf)
  const byShape = groupBy(patterns, ({operation, segments}) => shapeKey(operation.method, segments.length))
  const firstWords = new Set(patterns.map(({segments}) => segments[0]))
  const bases = [...new Set(operations.flatMap(({base}) => (base === undefined ? [] : [baseSegments(base)])))]
  const find = (method: string, segments: readonly string[], anyStart: boolean): Addressed | undefined =>
    byShape
      .get(shapeKey(method, segments.length))
      ?.find((pattern) => (anyStart || pattern.segments[0] !== undefined) && fits(pattern, segments))
      ?.operation
  const findBehindPrefix = (method: string, segments: readonly string[]): Addressed | undefined => {
    const base = bases.find((base) => base.length > 0 && base.every((word, at) => word === segments[at]))
    const behindBase = base && find(method, segments.slice(base.length), true)
    if (behindBase) return behindBase
    for (let from = 0; from < Math.min(longestPrefix, segments.length - 1); from++) {
      const word = segments[from] ?? ''
      if (!prefixWord.test(word) || firstWords.has(word)) return
      const found = find(method, segments.slice(from + 1), false)
      if (found) return found
    }
    return
  }
  return (method, path) => {
    const segments = segmentsOf(path)
    return find(method, segments, false) ?? findBehindPrefix(method, segments) ?? find(method, segments, true)
  }
}

function shapeKey(method: string, length: number): string {
  return `${method} ${length}`
}

function patternOf(operation: Addressed): Pattern {
  const segments: string[] = ['']
  for (const part of pathParts(operation.path)) {
    const [first = '', ...others] = part.kind === 'parameter' ? ['\0'] : part.text.toLowerCase().split('/')
    segments.push(`${segments.pop() ?? ''}${first}`, ...others)
  }
  return {operation, segments: segments.filter((segment) => segment !== '').map(segmentPattern)}
}

/** Of `getUsers(period='\0')`, where parameters stand at each `\0`. */
function segmentPattern(segment: string): string | RegExp | undefined {
  if (segment === '\0') return
  if (!segment.includes('\0')) return segment
  const words = segment.split('\0').map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${words.join('[^/]+')}$`)
}

function fits({segments}: Pattern, recorded: readonly string[]): boolean {
  return segments.every((segment, at) => {
    if (segment === undefined) return true
    const word = recorded[at] ?? ''
    return typeof segment === 'string' ? segment === word : segment.test(word)
  })
}

/** In lower case: services take words of paths in any. */
export function segmentsOf(path: string): string[] {
  return path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded)
}

function decoded(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** `https://api.shop.example/v1` -> `['v1']` */
function baseSegments(base: string): string[] {
  return segmentsOf(base.replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*/i, ''))
}
