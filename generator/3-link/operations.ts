import type {HttpMessage} from '../model/http.ts'
import type {JsonNode} from '../model/json-node.ts'
import type {RequestLine} from '../model/operation-parts.ts'
import type {OperationDeclaration, Page} from '../model/page.ts'
import type {Operation, Parameter, Source} from '../model/program.ts'
import {bodyOf} from './bodies.ts'
import {errorsOf} from './errors.ts'
import {listShapeOf} from './lists.ts'
import {propertyOf} from './properties.ts'
import type {Lookup} from './types.ts'

type Request = RequestLine & {readonly path: string}

/** What the pages of requests need of linking. */
interface Context {
  readonly types: readonly {readonly name: string}[]
  readonly namespace: string
  readonly lookup: (page: Page) => Lookup
}

/**
 * The requests that pages document, each with what is sent and the answer that the page shows.
 *
 * @example
 * operationsOf([page], {types, namespace: 'microsoft.graph', lookup})
 * // [{name: 'List users', method: 'GET', path: '/users', status: 200, answer: 'microsoft.graph.user', …}]
 */
export function operationsOf(pages: readonly Page[], {types, namespace, lookup}: Context): Operation[] {
  const byName = new Map(types.map(({name}) => [name.toLowerCase(), name]))
  return pages.flatMap((page) => {
    const base = page.http.map(baseOf).find((found) => found !== undefined)
    return page.operations.flatMap((declaration): Operation[] => {
      const messages = page.http.filter(({section}) => declaration.sections.includes(section))
      const answer = messages.find(({status}) => /^2/.test(status?.text ?? ''))
      const request = messages.find((message) => message.request)
      const status = Number(answer?.status?.text ?? declaration.status ?? 200)
      const context = {byName, namespace, lookup: lookup(page)}
      const answered = bodyOf('response', answer?.annotation, declaration, context)
      const shown = answer?.body?.root ?? shownList(page, declaration)
      const list = listShapeOf(shown)
      const isCollection = answered.isCollection || (list !== undefined && list.property === undefined)
      const sent = bodyOf('request', request?.annotation, declaration, context)
      const errors = errorsOf(declaration, messages, context)
      const shared = {
        ...(base !== undefined && {base}),
        status,
        ...(answered.type !== undefined && {answer: answered.type}),
        isCollection,
        ...(isCollection && list && {list}),
        ...(errors.length > 0 && {errors})
      }
      const body = sent.type === undefined || sent.isCollection ? {} : {body: sent.type}
      const rows = rowsOf(declaration, context.lookup)
      const {name} = declaration
      const written = declaration.requests.flatMap((request) => {
        const path = pathOf(request.url)
        return path.startsWith('/') ? [{...request, path}] : []
      })
      const requests = written.filter((request) => !isExample(request, written))
      const [first] = requests
      const parameters = rows.parameters.map((row) => withPlace(row, first?.path))
      const isSaid = rows.parameters.length + rows.returns.length + declaration.failed.length > 0
      if (requests.length === 0) {
        const source = sourceOf(page, declaration.place)
        return isSaid ? [{name, method: null, path: null, source, ...shared, ...rows}] : []
      }
      return requests.map(({method, path, place}, at) => ({
        name,
        method,
        path,
        source: sourceOf(page, place),
        ...shared,
        ...(method === 'GET' || method === 'DELETE' ? {} : body),
        ...(at === 0 ? {...rows, parameters} : {parameters: [], returns: []})
      }))
    })
  })
}

/** A list in a block of JSON of requests that send nothing. */
function shownList({json}: Page, {requests, sections}: OperationDeclaration): JsonNode | undefined {
  if (requests.some(({method}) => method !== 'GET')) return undefined
  return json.find(({section, root}) => root?.kind === 'array' && sections.includes(section))?.root
}

function rowsOf(
  {sent, returned}: OperationDeclaration,
  lookup: Lookup
): Pick<Operation, 'parameters' | 'returns'> {
  return {
    parameters: sent.map((row) => ({...propertyOf(row, undefined, lookup), ...(row.in && {in: row.in})})),
    returns: returned.map((row) => propertyOf(row, undefined, lookup))
  }
}

function sourceOf({file}: Page, {line, column}: {readonly line: number; readonly column: number}): Source {
  return {file, line, column}
}

/** What the path names is part of it: `:id`, `{id}`. */
function withPlace(row: Parameter, path: string | undefined): Parameter {
  const names = [...(path ?? '').matchAll(/\/:(\w+)|\{([^{}]+)\}/g)].map(([, colon, brace]) => colon ?? brace)
  return row.in === undefined && names.includes(row.name) ? {...row, in: 'path'} : row
}

/** Whether a request shows values where another of the same operation has parameters: `/orders/ord_1042` of `/orders/{id}`. */
function isExample({method, path, url}: Request, others: readonly Request[]): boolean {
  const segments = path.split('/')
  return (
    /^https?:/.test(url) &&
    others.some((other) => {
      const wanted = other.path.split('/')
      return (
        other.method === method &&
        other.path !== path &&
        wanted.length === segments.length &&
        wanted.every((segment, at) => segment === segments[at] || /^(?::\w|\{|<)/.test(segment))
      )
    })
  )
}

/** Without host, version and query. */
function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]+(\/(v\d[\d.]*|beta)(?=\/))?/, '').replace(/\?.*/s, '')
}

/** `https://graph.microsoft.com/v1.0` of an example's request. */
function baseOf({request}: HttpMessage): string | undefined {
  return /^https?:\/\/[^/]+(\/(v\d[\d.]*|beta))?/.exec(request?.url.text ?? '')?.[0]
}
