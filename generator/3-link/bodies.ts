import type {NamedBody} from '../model/operation-parts.ts'
import type {Annotation, OperationDeclaration, Page} from '../model/page.ts'
import {shortName} from '../model/short-name.ts'
import type {Lookup} from './types.ts'

/** The type of a body, and whether it holds several. */
export interface Body {
  readonly type?: string
  readonly isCollection: boolean
}

/** What finds types by the names that annotations give them, and by those that sentences do. */
export interface Names {
  /** By lower-case qualified name. */
  readonly byName: ReadonlyMap<string, string>
  readonly namespace: string
  readonly lookup: Lookup
}

/** The type that an annotation states; where it states none that pages define, the first that a sentence of the request names. */
export function bodyOf(
  of: NamedBody['of'],
  annotation: Annotation | undefined,
  declaration: OperationDeclaration,
  names: Names
): Body {
  const stated = annotatedType(annotation, names)
  const isSeveral = annotatedText(annotation, 'isCollection').toLowerCase() === 'true'
  const isCollection = isSeveral || stated.isCollection
  if (stated.type !== undefined) return {type: stated.type, isCollection}
  for (const body of declaration.bodies.filter((body) => body.of === of)) {
    const type = namedType(body, names.lookup)
    if (type !== undefined) return {type, isCollection: isCollection || body.isCollection}
  }
  return {isCollection}
}

/** The type that an annotation of a block states: `"@odata.type": "Collection(x.user)"`. */
export function annotatedType(annotation: Annotation | undefined, names: Names): Body {
  const text = annotatedText(annotation, '@odata.type')
  const [, inner] = /^collection\((.*)\)$/i.exec(text) ?? []
  const type = text === '' ? undefined : statedType((inner ?? text).trim(), names)
  return {...(type !== undefined && {type}), isCollection: inner !== undefined}
}

/** Of an annotation, which may leave the namespace out, or state one that pages do not. */
function statedType(text: string, {byName, namespace}: Names): string | undefined {
  const wanted = text.replace(/^#/, '').toLowerCase()
  return (
    byName.get(wanted) ?? byName.get(`${namespace.toLowerCase()}.${wanted}`) ?? byName.get(shortName(wanted))
  )
}

/** The type that a sentence or a cell names. */
export function namedType(
  {name, url, place}: Pick<NamedBody, 'name' | 'url' | 'place'>,
  {page, symbols}: Lookup
): string | undefined {
  return symbols.find(name, page, url === undefined ? undefined : linkAt(place, page))
}

function linkAt({line, column}: NamedBody['place'], {links}: Page): Page['links'][number] | undefined {
  return links.find(({place}) => place.line === line && place.column === column)
}

function annotatedText(annotation: Annotation | undefined, wanted: string): string {
  const value = annotation?.value.members.find(({key}) => key.toLowerCase() === wanted.toLowerCase())?.value
  return value?.kind === 'scalar' ? String(value.value) : ''
}
