import {groupBy} from '../../model/group-by.ts'
import type {Property, Source} from '../../model/program.ts'
import {objectKey, quoted} from '../literals.ts'
import type {PlannedEnum, PlannedResource} from '../plan/plan.ts'
import type {ListConstant, Scope} from './scope.ts'

/** Constants of a file that list the properties of a type, made as they are asked for. */
export interface PropertyDocs {
  /** The one that says where the docs describe them. */
  places(): string
  /** The one that has all names as keys. */
  known(): string
}

/**
 * @example
 * propertyDocs(scope, '', user).places() // 'docs', made as `const docs = ['spec/user.md:1 id:12 mail:13'];`
 * propertyDocs(scope, '', user).known() // 'known', made as `const known = { id: true, mail: true };`
 */
export function propertyDocs(scope: Scope, owner: string, properties: readonly Property[]): PropertyDocs {
  const constantName = (name: string) =>
    owner === '' ? name : `${owner}${name.charAt(0).toUpperCase()}${name.slice(1)}`
  // Every property asks for them.
  let places: string | undefined
  let known: string | undefined
  return {
    places: () =>
      (places ??= scope.constant(constantName('docs'), placesText(sourceOf(scope.type), properties))),
    known: () => (known ??= scope.constant(constantName('known'), knownText(properties)))
  }
}

/** Where the docs describe a type without properties. */
export function typePlace(scope: Scope): string {
  return scope.constant('docs', placesText(sourceOf(scope.type), []))
}

/** `['spec/user.md:1 id:12 mail:13']`: a string a page, so that a change of one changes one line. */
function placesText(type: Source, properties: readonly Property[]): ListConstant {
  const described = [
    {file: type.file, entry: `${encoded(type.file)}:${type.line}`},
    ...properties.map(({name, source}) => ({file: source.file, entry: `${encoded(name)}:${source.line}`}))
  ]
  const pages = [...groupBy(described, ({file}) => file)].map(([file, of]) => {
    const entries = of.map(({entry}) => entry)
    return quoted((file === type.file ? entries : [`${encoded(file)}:1`, ...entries]).join(' '))
  })
  return {open: '[', items: pages, close: ']'}
}

function knownText(properties: readonly Property[]): ListConstant {
  return {open: '{', items: properties.map(({name}) => `${objectKey(name)}: true`), close: '}'}
}

/** Spaces separate the entries, and a colon ends the name of a property. */
function encoded(name: string): string {
  return name.replaceAll(/[\s%:]/g, encodeURIComponent)
}

function sourceOf(type: PlannedResource | PlannedEnum): Source {
  return type.kind === 'resource' ? type.resource.source : type.enum.source
}
