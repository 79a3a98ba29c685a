import type {HttpMessage} from '../model/http.ts'
import type {Annotation, Page} from '../model/page.ts'
import type {Operation} from '../model/program.ts'

const requestLine = /^\s*(GET|POST|PUT|PATCH|DELETE)\s+(\S.*?)(?:\s+HTTP\/[\d.]+)?\s*$/

/**
 * The requests that API pages document below `HTTP request`, each with the answer that the page shows.
 *
 * @example
 * operationsOf([page], resources, 'microsoft.graph')
 * // [{method: 'GET', path: '/users', status: 200, answer: 'microsoft.graph.user', isCollection: true, …}]
 */
export function operationsOf(
  pages: readonly Page[],
  types: readonly {readonly name: string}[],
  namespace: string
): Operation[] {
  const names = new Map(types.map(({name}) => [name.toLowerCase(), name]))
  return pages.flatMap((page) => {
    const requests = page.http.filter(({section}) => /^https? requests?$/i.test(section.heading?.text ?? ''))
    if (requests.length === 0) return []
    const answer = page.http.find(({status}) => /^2/.test(status?.text ?? ''))
    const said = answerOf(answer?.annotation, names, namespace)
    const base = page.http.map(baseOf).find((found) => found !== undefined)
    return requests.flatMap(({code}) =>
      code.value.split('\n').flatMap((line, index): Operation[] => {
        const [, method = '', url = ''] = requestLine.exec(line) ?? []
        const path = url.replace(/^https?:\/\/[^/]+(\/(v\d[\d.]*|beta))?/, '').replace(/\?.*$/, '')
        if (!isMethod(method) || !path.startsWith('/')) return []
        const source = {file: page.file, line: code.valuePlace.line + index, column: code.valuePlace.column}
        const status = Number(answer?.status?.text ?? 200)
        return [{method, path, ...(base !== undefined && {base}), source, status, ...said}]
      })
    )
  })
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
  const answer = names.get(wanted) ?? names.get(`${namespace.toLowerCase()}.${wanted}`)
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

function isMethod(method: string): method is Operation['method'] {
  return /^(GET|POST|PUT|PATCH|DELETE)$/.test(method)
}
