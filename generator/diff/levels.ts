import type {ChangeLevels} from '../options.ts'
import type {ModelChange} from './change.ts'

/**
 * Changes with the levels that the option `changes` gives their codes; those that are off in both directions are left out.
 *
 * @example
 * withLevels(changes, {'member-added': 'breaking', 'property-removed': {requests: 'off'}})
 */
export function withLevels(changes: readonly ModelChange[], levels: ChangeLevels): ModelChange[] {
  return changes.flatMap((change) => {
    const {responses, requests, ...rest} = change
    const asked = levels[change.code]
    const {responses: ofResponses, requests: ofRequests} =
      typeof asked === 'string' ? {responses: asked, requests: asked} : (asked ?? {})
    const kept = {
      responses: responses && (ofResponses ?? responses),
      requests: requests && (ofRequests ?? requests)
    }
    const found: ModelChange = {
      ...rest,
      ...(kept.responses && kept.responses !== 'off' && {responses: kept.responses}),
      ...(kept.requests && kept.requests !== 'off' && {requests: kept.requests})
    }
    return found.responses || found.requests ? [found] : []
  })
}
