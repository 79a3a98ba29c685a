import {distinct} from '../model/distinct-properties.ts'
import type {ErrorResponse, Operation} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
import {change, gone, type ModelChange, present, responses} from './change.ts'
import type {Context} from './context.ts'
import {propertiesChanges} from './properties.ts'
import {quoted} from './quoted.ts'
import {byName} from './renames.ts'

/**
 * What changed of the statuses with which a request fails, and of the bodies that come with them. Bodies are
 * compared as those of any response; a status alone breaks nobody, since any request may fail.
 *
 * @example
 * errorsChanges(old, next, '`POST /orders`', context)[0]?.message // '`POST /orders` may fail with `409` now.'
 */
export function errorsChanges(
  old: Operation,
  next: Operation,
  name: string,
  context: Context
): ModelChange[] {
  const {gone: removed, added, kept} = byName(old.errors ?? [], next.errors ?? [], statusWords)
  return [
    ...removed.map((error) =>
      change(
        'error-removed',
        `${name} no longer fails with ${statusWords(error)}.`,
        gone(error.source ?? old.source, next.source),
        responses
      )
    ),
    ...added.map((error) =>
      change(
        'error-added',
        `${name} may fail with ${statusWords(error)} now.`,
        present(error.source ?? next.source),
        responses
      )
    ),
    ...kept.flatMap(([one, other]) => errorChanges(one, {source: next.source, ...other}, name, context))
  ]
}

/** `` `409` ``; of any failure, `an error`. */
function statusWords({status}: ErrorResponse): string {
  return status === undefined ? 'an error' : quoted(String(status))
}

function errorChanges(
  old: ErrorResponse,
  next: ErrorResponse & Pick<Operation, 'source'>,
  name: string,
  context: Context
): ModelChange[] {
  const of = `${statusWords(next)} of ${name}`
  const owner = {
    pathOf: (property: string) => `${quoted(property)} of ${of}`,
    noun: 'property',
    source: next.source,
    directions: responses
  } as const
  return [
    ...typeChanges(old, next, of, context),
    ...propertiesChanges(distinct(old.properties), distinct(next.properties), owner, context)
  ]
}

function typeChanges(
  old: ErrorResponse,
  next: ErrorResponse & Pick<Operation, 'source'>,
  of: string,
  context: Context
): ModelChange[] {
  const from = old.type === undefined ? undefined : context.old.nameOf(old.type)
  const to = next.type
  if (from === to) return []
  const place = present(next.source)
  const [before, after] = [from, to].map((type = '') => quoted(shortName(type)))
  if (from === undefined)
    return [change('response-added', `The body of ${of} is documented as ${after} now.`, place, responses)]
  if (to === undefined)
    return [
      change('response-removed', `The body of ${of} is no longer documented as ${before}.`, place, responses)
    ]
  return [
    change('response-changed', `The body of ${of} is ${after} now, no longer ${before}.`, place, responses)
  ]
}
