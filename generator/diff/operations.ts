import type {ChangeCode} from '../diagnostics/change-codes.ts'
import {distinct as distinctProperties} from '../model/distinct-properties.ts'
import {pathParts} from '../model/paths.ts'
import type {Operation, Parameter} from '../model/program.ts'
import {distinct, isAddressed, pathKey} from '../model/requests.ts'
import {shortName} from '../model/short-name.ts'
import {change, gone, type ModelChange, present, requests, responses} from './change.ts'
import type {Context} from './context.ts'
import {errorsChanges} from './errors.ts'
import {propertiesChanges} from './properties.ts'
import {quoted} from './quoted.ts'
import {byName, pairRenamed} from './renames.ts'

/** What changed of the requests that pages document. */
export function operationsChanges(context: Context): ModelChange[] {
  const [old, next] = [
    operationsIn(context.old.program.operations),
    operationsIn(context.next.program.operations)
  ]
  const {gone: removed, added, kept} = byName(old, next, keyOf)
  const renamed = pairRenamed(removed, added, [headingOf])
  const found = new Set(renamed.values())
  return [
    ...[...renamed].map(([one, other]) =>
      change('operation-moved', `${words(one)} is ${words(other)} now.`, present(other.source))
    ),
    ...removed
      .filter((operation) => !renamed.has(operation))
      .map((operation) =>
        change('operation-removed', `${words(operation)} was removed.`, gone(operation.source))
      ),
    ...added
      .filter((operation) => !found.has(operation))
      .map((operation) =>
        change('operation-added', `${words(operation)} was added.`, present(operation.source))
      ),
    ...[...kept, ...renamed].flatMap(([one, other]) => operationChanges(one, other, context))
  ]
}

/** Each request once, whether its address is documented or not. */
function operationsIn(operations: readonly Operation[] = []): Operation[] {
  return [...distinct(operations.filter(isAddressed)), ...operations.filter((one) => !isAddressed(one))]
}

function keyOf(operation: Operation): string {
  return isAddressed(operation) ? `${operation.method} ${pathKey(operation.path)}` : operation.name
}

/** What is the same where nothing but method or path changed. */
function headingOf({name, answer = '', isCollection, parameters}: Operation): string {
  return JSON.stringify([
    name,
    shortName(answer),
    isCollection,
    parameters.map((parameter) => parameter.name)
  ])
}

/** `` `GET /orders/{id}` ``; by its heading where the docs say no address. */
function words(operation: Operation): string {
  return isAddressed(operation)
    ? quoted(`${operation.method} ${operation.path}`)
    : `Request ${quoted(operation.name)}`
}

function operationChanges(old: Operation, next: Operation, context: Context): ModelChange[] {
  const name = words(next)
  const [sent, sentNow] = [sentWith(old), sentWith(next)]
  const parameters = {
    pathOf: (parameter: string) => `${quoted(parameter)} of ${name}`,
    noun: 'parameter',
    source: next.source,
    directions: requests
  } as const
  const returned = {
    pathOf: (property: string) => `${quoted(property)} of the response of ${name}`,
    noun: 'property',
    source: next.source,
    directions: responses
  } as const
  return [
    ...propertiesChanges(sent, sentNow, parameters, context),
    ...placeChanges(sent, sentNow, name),
    ...propertiesChanges(
      distinctProperties(old.returns),
      distinctProperties(next.returns),
      returned,
      context
    ),
    ...bodyChanges(old, next, name, context),
    ...responseChanges(old, next, name, context),
    ...errorsChanges(old, next, name, context)
  ]
}

/** Rows of parameters. Those of the path have the names that the new path has: only their order is sent. */
function sentWith({parameters, path}: Operation): Parameter[] {
  const names = pathParts(path ?? '').flatMap((part) => (part.kind === 'parameter' ? [part.name] : []))
  return distinctProperties(parameters).map((row) => {
    const at = row.in === 'path' ? names.indexOf(row.name) : -1
    return at === -1 ? row : {...row, name: `{${at + 1}}`}
  })
}

function placeChanges(old: readonly Parameter[], next: readonly Parameter[], name: string): ModelChange[] {
  return byName(old, next, (parameter) => parameter.name).kept.flatMap(([one, other]) =>
    one.in === undefined || other.in === undefined || one.in === other.in
      ? []
      : [
          change(
            'parameter-moved',
            `Parameter ${quoted(other.name)} of ${name} moved from ${one.in} to ${other.in}.`,
            present(other.source),
            requests
          )
        ]
  )
}

function bodyChanges(old: Operation, next: Operation, name: string, context: Context): ModelChange[] {
  const from = old.body === undefined ? undefined : context.old.nameOf(old.body)
  const to = next.body
  if (from === to) return []
  const is = (code: ChangeCode, message: string) => [change(code, message, present(next.source), requests)]
  const [before, after] = [from, to].map((type = '') => quoted(shortName(type)))
  if (from === undefined)
    return is('request-body-added', `The body of ${name} is documented as ${after} now.`)
  if (to === undefined)
    return is('request-body-removed', `The body of ${name} is no longer documented as ${before}.`)
  return is('request-body-changed', `The body of ${name} is ${after} now, no longer ${before}.`)
}

function responseChanges(old: Operation, next: Operation, name: string, context: Context): ModelChange[] {
  const place = present(next.source)
  const status =
    old.status === next.status
      ? []
      : [
          change(
            'status-changed',
            `${name} succeeds with ${next.status} now, no longer with ${old.status}.`,
            place,
            responses
          )
        ]
  const [from, to] = [responseWords(old), responseWords(next)]
  const isSame =
    old.isCollection === next.isCollection &&
    old.list?.property === next.list?.property &&
    (old.answer === undefined ? undefined : context.old.nameOf(old.answer)) === next.answer
  if (isSame) return status
  if (old.answer === undefined)
    return [
      ...status,
      change('response-added', `${name} is documented to return ${to} now.`, place, responses)
    ]
  if (next.answer === undefined)
    return [
      ...status,
      change('response-removed', `${name} is no longer documented to return ${from}.`, place, responses)
    ]
  return [
    ...status,
    change('response-changed', `${name} returns ${to} now, no longer ${from}.`, place, responses)
  ]
}

function responseWords({answer = '', isCollection, list}: Operation): string {
  if (!isCollection) return quoted(shortName(answer))
  const place =
    list === undefined ? '' : list.property === undefined ? ' as a bare list' : ` in ${quoted(list.property)}`
  return `a collection of ${quoted(shortName(answer))}${place}`
}
