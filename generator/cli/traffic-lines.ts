import {counted, grouped} from '../diagnostics/text.ts'
import {skippedParts} from '../traffic/message.ts'
import type {TrafficVerification} from '../verify-traffic.ts'

/** So many requests of a kind are listed. */
const most = 20

/**
 * How many messages were compared, by what, and what could not be read.
 *
 * @example
 * trafficLines(result, false)
 * // ['compared 340 of 352 messages in 2 recordings: 330 by request, 10 by shape; 8 answered with an error, 4 of no documented request or type', 'skipped 1 line that is not JSON']
 */
export function trafficLines({coverage, recordings}: Counted, verbose: boolean): string[] {
  const {messages, byRequest, byShape, failed, uncompared, unseen, skipped} = coverage
  const compared = byRequest + byShape
  const others = messages - compared - failed
  const by = [
    ...(byRequest > 0 ? [`${grouped(byRequest)} by request`] : []),
    ...(byShape > 0 ? [`${grouped(byShape)} by shape`] : [])
  ]
  const left = [
    ...(failed > 0 ? [`${grouped(failed)} answered with an error`] : []),
    ...(others > 0 ? [`${grouped(others)} of no documented request or type`] : [])
  ]
  const parts = [
    `compared ${grouped(compared)} of ${counted(messages, 'message')} in ${counted(recordings, 'recording')}`,
    ...(by.length > 0 ? [`: ${by.join(', ')}`] : []),
    ...(left.length > 0 ? [`; ${left.join(', ')}`] : [])
  ]
  const skips = [...skipped].map(
    ([what, count]) => `${grouped(count)} ${skippedParts[what][count === 1 ? 0 : 1]}`
  )
  return [
    parts.join(''),
    ...(skips.length > 0 ? [`skipped ${skips.join(', ')}`] : []),
    ...(verbose
      ? [
          ...uncompared
            .slice(0, most)
            .map(({request, count}) => `  not compared: ${request} (${grouped(count)})`),
          ...unseen.slice(0, most).map((request) => `  never seen: ${request}`)
        ]
      : [])
  ]
}

type Counted = Pick<TrafficVerification, 'coverage' | 'recordings'>
