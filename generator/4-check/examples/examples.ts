import type {Place} from '../../model/document.ts'
import {type DuplicateKey, duplicateKeys} from '../../model/duplicate-keys.ts'
import type {HttpBody, HttpMessage} from '../../model/http.ts'
import type {Annotation, JsonBlock, JsonNode, Page, Section, Stated} from '../../model/page.ts'
import {selectsProperties} from '../../model/requests.ts'
import {operationOf} from './inference.ts'
import {bodyHeadings} from './wordings.ts'

/** A body of JSON that a page shows, and what the page says that it is. */
export interface Example {
  readonly page: Page
  readonly kind: 'request' | 'response' | 'example'
  readonly root: JsonNode
  /** Where the JSON breaks: what follows may have been misread. */
  readonly fault?: HttpBody['fault']
  readonly trailingCommas: readonly Place[]
  /** Of bodies of messages; in blocks of JSON linting finds them. */
  readonly duplicates: readonly DuplicateKey[]
  /** `@odata.type` of the annotation, its place that of the value. */
  readonly type?: Stated
  /** `isCollection`: the body holds several in `value`. */
  readonly isCollection: boolean
  /** Some properties are left out. */
  readonly truncated: boolean
  /** `GET`, where the block shows a request. */
  readonly method?: string
  readonly section: Section
  /** The address of the request that the block shows, or answers. */
  readonly url?: Stated
  /** `404`, where the block shows an answer. */
  readonly status?: string
}

/**
 * The examples of a page, in order of place. Blocks that their annotation calls `ignored`, and representations
 * of resources, are none.
 *
 * @example
 * examplesOf(page).map(({type}) => type?.text) // ['microsoft.graph.user', 'Collection(microsoft.graph.user)']
 */
export function examplesOf(page: Page): Example[] {
  const messages = page.http.flatMap(({annotation, body, request, section, status}, index) => {
    const kind = kindOf(annotation) ?? (annotation ? undefined : request ? 'request' : 'response')
    if (!kind || !body?.root) return []
    const method = request?.method.text.toUpperCase()
    const {root, fault, trailingCommas} = body
    const type = request && typeOfAnswer(request, page.http.slice(index + 1))
    const url = (request ?? page.http.slice(0, index).findLast((one) => one.request)?.request)?.url
    const annotated = stated(annotation)
    return [
      {
        ...type,
        ...annotated,
        truncated: annotated.truncated || isShortened(section, url),
        section,
        ...(url && {url}),
        ...(status && {status: status.text}),
        kind,
        root,
        trailingCommas,
        duplicates: [...duplicateKeys(root)],
        ...(fault && {fault}),
        ...(method && {method})
      }
    ]
  })
  const representations = new Set(page.types.flatMap(({representation}) => representation ?? []))
  const blocks = page.json.flatMap((block) => {
    const {annotation, root, section} = block
    const kind = annotation || representations.has(block) ? kindOf(annotation) : kindOfBlock(block, page)
    const annotated = stated(annotation)
    const truncated = annotated.truncated || isShortened(section, undefined)
    return kind && root
      ? [{...annotated, truncated, section, kind, root, trailingCommas: [], duplicates: []}]
      : []
  })
  return [...messages, ...blocks]
    .map((example) => ({page, ...example}))
    .sort((a, b) => a.root.place.line - b.root.place.line)
}

/** Which body a block of JSON shows that has no annotation, as the words above it and its heading say. */
function kindOfBlock({code, section}: JsonBlock, page: Page): Example['kind'] {
  const operation = operationOf(page, section)
  if (!operation) return 'example'
  const at = section.blocks.findIndex(({place}) => place.line === code.place.line)
  const above = section.blocks.slice(0, Math.max(at, 0)).findLast(({kind}) => kind !== 'code')
  const words = above?.kind === 'paragraph' && above.text.length < 120 ? above.text : ''
  for (const text of [words, section.heading?.text ?? '']) {
    if (bodyHeadings.response.test(text)) return 'response'
    if (bodyHeadings.request.test(text)) return 'request'
  }
  const methods = operation.requests.map(({method}) => method)
  return methods.length > 0 && methods.every((method) => method === 'GET') ? 'response' : 'example'
}

/** The page says that something is left out, or the request asks for some properties only. */
function isShortened({shortened}: Section, url: Stated | undefined): boolean {
  return shortened === true || (url !== undefined && selectsProperties(url.text))
}

function kindOf(annotation: Annotation | undefined): Example['kind'] | undefined {
  const kind = String(scalarOf(annotation, 'blockType')?.value).toLowerCase()
  return kind === 'request' || kind === 'response' || kind === 'example' ? kind : undefined
}

function stated(annotation: Annotation | undefined): Pick<Example, 'type' | 'isCollection' | 'truncated'> {
  const type = scalarOf(annotation, '@odata.type') ?? scalarOf(annotation, '@type')
  return {
    ...(typeof type?.value === 'string' && type.value.trim()
      ? {type: {text: type.value.trim(), place: type.place}}
      : {}),
    isCollection: says(annotation, 'isCollection'),
    truncated: says(annotation, 'truncated')
  }
}

/**
 * What is sent to be created, or changed, is of the type that is answered: `201 Created` to a `POST` to a collection,
 * `200 OK` to a `PATCH`. What an action is sent is of no type.
 */
function typeOfAnswer(
  {method, url}: NonNullable<HttpMessage['request']>,
  following: readonly HttpMessage[]
): Pick<Example, 'type'> {
  const answer = following.find(({request}) => !request)
  const exchange = `${method.text} ${answer?.status?.text}`.toUpperCase()
  const isCreated = exchange === 'POST 201' && /\ws\/?(?:\?|$)/.test(url.text)
  if (!isCreated && exchange !== 'PATCH 200') return {}
  const {type, isCollection} = stated(answer?.annotation)
  return type && !isCollection ? {type} : {}
}

/** `true`, and `"true"`. */
function says(annotation: Annotation | undefined, key: string): boolean {
  return String(scalarOf(annotation, key)?.value).toLowerCase() === 'true'
}

function scalarOf(annotation: Annotation | undefined, wanted: string) {
  const value = annotation?.value.members.find(({key}) => key.toLowerCase() === wanted.toLowerCase())?.value
  return value?.kind === 'scalar' ? value : undefined
}
