import type {HttpMessage} from '../model/http.ts'
import type {Annotation, OperationDeclaration, Page, RequestLine} from '../model/page.ts'
import type {Operation, Parameter, Source} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
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
  const names = new Map(types.map(({name}) => [name.toLowerCase(), name]))
  return pages.flatMap((page) => {
    const base = page.http.map(baseOf).find((found) => found !== undefined)
    return page.operations.flatMap((declaration): Operation[] => {
      const messages = page.http.filter(({section}) => declaration.sections.includes(section))
      const answer = messages.find(({status}) => /^2/.test(status?.text ?? ''))
      const said = answerOf(answer?.annotation, names, namespace)
      const status = Number(answer?.status?.text ?? 200)
      const shared = {...(base !== undefined && {base}), status, ...said}
      const rows = rowsOf(declaration, lookup(page))
      const {name} = declaration
      const written = declaration.requests.flatMap((request) => {
        const path = pathOf(request.url)
        return path.startsWith('/') ? [{...request, path}] : []
      })
      const requests = written.filter((request) => !isExample(request, written))
      const [first] = requests
      const parameters = rows.parameters.map((row) => withPlace(row, first?.path))
      const isSaid = rows.parameters.length + rows.returns.length > 0
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
        ...(at === 0 ? {...rows, parameters} : {parameters: [], returns: []})
      }))
    })
  })
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

/** The type of the answer's body, where its annotation names one that the pages describe. */
function answerOf(
  annotation: Annotation | undefined,
  names: ReadonlyMap<string, string>,
  namespace: string
): Pick<Operation, 'answer' | 'isCollection'> {
  const text = textOf(annotation, '@odata.type')
  const [, inner] = /^collection\((.*)\)$/i.exec(text) ?? []
  const wanted = (inner ?? text).trim().replace(/^#/, '').toLowerCase()
  const answer =
    names.get(wanted) ?? names.get(`${namespace.toLowerCase()}.${wanted}`) ?? names.get(shortName(wanted))
  const isCollection = inner !== undefined || textOf(annotation, 'isCollection').toLowerCase() === 'true'
  return {...(answer !== undefined && {answer}), isCollection}
}

function textOf(annotation: Annotation | undefined, wanted: string): string {
  const value = annotation?.value.members.find(({key}) => key.toLowerCase() === wanted.toLowerCase())?.value
  return value?.kind === 'scalar' ? String(value.value) : ''
}

/** `https://graph.microsoft.com/v1.0` of an example's request. */
function baseOf({request}: HttpMessage): string | undefined {
  return /^https?:\/\/[^/]+(\/(v\d[\d.]*|beta))?/.exec(request?.url.text ?? '')?.[0]
}
