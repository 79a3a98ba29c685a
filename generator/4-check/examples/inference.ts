/** What a body is that no annotation names: by the words, the links, the address and the section around it. */
import {posix} from 'node:path'
import type {Place} from '../../model/document.ts'
import {groupBy} from '../../model/group-by.ts'
import type {
  JsonNode,
  OperationDeclaration,
  Page,
  Section,
  Stated,
  TypeDeclaration
} from '../../model/page.ts'
import type {Program, Resource} from '../../model/program.ts'
import {shortName} from '../../model/short-name.ts'
import {type Part, partOf, typeByShape} from './likeness.ts'
import type {Types} from './types.ts'

/** A body, and where it stands. */
export interface Body {
  readonly page: Page
  readonly section: Section
  readonly kind: 'request' | 'response' | 'example'
  readonly root: JsonNode
  /** Of a request that the block itself shows, or of the one before it. */
  readonly url?: Stated
}

/** What a body is, or why nobody can tell. */
export type Inference =
  | {readonly resource: Resource; readonly part: Part; readonly type?: Stated}
  | {readonly reason: string}

/** A type that something names, and how much of the body has to look like it. */
interface Candidate {
  readonly resource: Resource
  readonly place?: Place
  readonly share: number
}

/** Infers types of bodies of a program. */
export function inferrer({resources}: Program, types: Types): (body: Body) => Inference {
  const byFile = groupBy(resources, ({source}) => source.file)
  const linked: Linked = (page, {name, url}) => {
    const [path = ''] = url.split('#')
    const file = path === '' ? page.file : posix.join(posix.dirname(page.file), path)
    const here = byFile.get(/\.\w+$/.test(file) ? file : `${file}.md`) ?? []
    const words = name.toLowerCase()
    return (
      here.find((resource) => shortName(resource.name).toLowerCase() === words) ??
      (here.length === 1 ? here[0] : undefined)
    )
  }
  return (body) => {
    const candidates = [...named(body, types, linked), ...addressed(body, types), ...enclosing(body, types)]
    for (const {resource, place, share} of candidates) {
      const part = partOf(body.root, resource, types, share)
      const type = place && {type: {text: resource.name, place}}
      if (part) return {resource, part, ...type}
    }
    const [first] = candidates
    if (first) return {reason: `it does not look like \`${first.resource.name}\``}
    const shaped = typeByShape(body.root, resources, types)
    const part = shaped && partOf(body.root, shaped, types, 1)
    return shaped && part ? {resource: shaped, part} : {reason: 'nothing near it names a type'}
  }
}

type Linked = (page: Page, link: {readonly name: string; readonly url: string}) => Resource | undefined

/** "Returns an [order](order.md) object in the response body." */
function* named({page, section, kind}: Body, types: Types, linked: Linked): Generator<Candidate> {
  for (const {of, name, url, place} of operationOf(page, section)?.bodies ?? []) {
    if (of !== kind) continue
    const resource = url === undefined ? types.resource(name) : linked(page, {name, url})
    if (resource) yield {resource, place, share: 0.5}
  }
}

/** `GET /orders/{id}` is of an `order`, and so is `POST /orders`. */
function* addressed({page, section, url}: Body, types: Types): Generator<Candidate> {
  const operation = operationOf(page, section)
  const urls = [
    ...(url ? [url] : []),
    ...(operation?.requests ?? []).map((line) => ({text: line.url, place: line.place}))
  ]
  for (const {text, place} of urls) {
    const segments = text
      .replace(/^https?:\/\/[^/]+/, '')
      .replace(/[?#].*/s, '')
      .split('/')
    const last = segments.findLast((segment) => segment !== '')
    const isOne = last !== undefined && (/^[:{<]/.test(last) || /\d/.test(last))
    const word = isOne ? segments.slice(0, segments.lastIndexOf(last)).findLast((one) => one !== '') : last
    for (const name of word && /^[A-Za-z][\w-]*$/.test(word) ? singulars(word) : []) {
      const resource = types.resource(name)
      if (resource) yield {resource, place, share: 0.75}
    }
  }
}

/** `categories` is of a `category`, `order-lines` of an `orderLine`. */
function singulars(word: string): string[] {
  const joined = word.replaceAll(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase())
  return [
    ...(joined.endsWith('ies') ? [`${joined.slice(0, -3)}y`] : []),
    ...(/(?:s|x|ch|sh)es$/.test(joined) ? [joined.slice(0, -2)] : []),
    ...(joined.endsWith('s') ? [joined.slice(0, -1)] : []),
    joined
  ]
}

/** The type of the section, or of the page, on which nothing else is documented there. */
function* enclosing({page, section, root}: Body, types: Types): Generator<Candidate> {
  if (operationOf(page, section) || root.kind === 'scalar') return
  const holders = page.types.filter((declaration) => holds(declaration.section, section))
  for (const {names, heading, place} of holders.toReversed()) {
    const resource = names.flatMap(({name}) => types.resource(name) ?? [])[0]
    if (resource) yield {resource, place: heading?.place ?? place, share: 0.5}
  }
}

function holds(outer: TypeDeclaration['section'], inner: Section): boolean {
  return outer === inner || outer.sections.some((section) => holds(section, inner))
}

/** The innermost request that a section speaks of. */
export function operationOf({operations}: Page, section: Section): OperationDeclaration | undefined {
  return operations
    .filter(({sections}) => sections.includes(section))
    .toSorted((a, b) => a.sections.length - b.sections.length)[0]
}
