import {pathParts} from '../model/paths.ts'
import type {Addressed} from '../model/requests.ts'
import {segmentsOf} from './matcher.ts'

/** Requests, counted. Words of paths are shown where documented paths have them: others may be data. */
export interface MaskedRequests {
  readonly add: (method: string | undefined, path: string | undefined) => void
  /** The most frequent first. */
  readonly counts: () => readonly {readonly request: string; readonly count: number}[]
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'])

/** So many requests are told apart. */
const most = 200

/**
 * @example
 * requests.add('GET', '/v1/orders/ord_1042/refunds')
 * requests.counts() // [{request: 'GET /…/orders/…/…', count: 1}]
 */
export function maskedRequests(operations: readonly Addressed[]): MaskedRequests {
  const words = new Set(
    operations.flatMap(({path}) =>
      pathParts(path).flatMap((part) => (part.kind === 'text' ? segmentsOf(part.text) : []))
    )
  )
  const counts = new Map<string, number>()
  const requestOf = (method: string | undefined, path: string | undefined): string => {
    if (method === undefined || path === undefined) return 'bodies without a request'
    const segments = segmentsOf(path).slice(0, 12)
    const shown = segments.map((segment) => (words.has(segment) ? segment : '…'))
    return `${methods.has(method) ? method : '…'} /${shown.join('/')}`
  }
  return {
    add: (method, path) => {
      const request = requestOf(method, path)
      const key = counts.has(request) || counts.size < most ? request : 'others'
      counts.set(key, (counts.get(key) ?? 0) + 1)
    },
    counts: () =>
      [...counts]
        .map(([request, count]) => ({request, count}))
        .sort((a, b) => b.count - a.count || (a.request < b.request ? -1 : 1))
  }
}
