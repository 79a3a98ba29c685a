import {identifierParts} from '../../model/identifier.ts'
import type {TypeRef} from '../../model/program.ts'
import {createImports, shared, typesPath} from '../imports.ts'
import {listText} from '../layout.ts'
import {propertyName, quoted} from '../literals.ts'
import {enumForm} from '../plan/enum-form.ts'
import type {EnumOutline, Plan, ResourceOutline, TypeOutline} from '../plan/plan.ts'
import {idName, namesIn} from '../type-text.ts'
import type {Relations} from './relations.ts'
import {exportsOf, type SupportName} from './support.ts'

/** What a factory file uses from elsewhere, noted while its text is made. */
export interface Scope {
  readonly plan: Plan
  /** What values and those that they hold agree on. */
  readonly relations: Relations
  /** A function or type of the shared modules: notes its import and gives its name. */
  support(name: SupportName): string
  /** The builder of a resource. */
  builder(type: ResourceOutline): string
  /** The complete form of a resource's type. */
  complete(type: ResourceOutline): string
  /** A type of `types/`. */
  type(type: TypeOutline): string
  /** `type OrderId`, imported, of a string that is the id of an order; undefined of all other types. */
  idType(ref: TypeRef): string | undefined
  /** A constant of the file for a property's values, made once, with a comment where it needs one: gives its name, `messageChoices`. */
  constant(property: string, ending: string, text: string, comment?: string): string
  /** The key that a property's value is drawn with, hashed when the file is loaded: `key.code`. */
  key(name: string): string
  /** The declaration of the keys that the code draws with; empty where there are none. */
  keys(code: string): string
  /** The constants noted. */
  constants(): readonly Constant[]
  /** The list of an enum's members. */
  members(type: EnumOutline): string
  /** A member of an enum, as code: `'Active'`, or `StatusCode.Active` of a TypeScript enum. */
  member(type: TypeRef, name: string): string
  /** Everything noted, as sorted imports. */
  imports(): string[]
}

export interface Constant {
  readonly name: string
  readonly text: string
  readonly comment: string
}

/** `factories/status-code.ts` */
export function factoryPath(type: Pick<TypeOutline, 'fileName'>): string {
  return `factories/${type.fileName}.ts`
}

/** `buildUser` */
export const builderName = ({typeName}: TypeOutline): string => `build${typeName}`

/** A scope for the file of a type; what the file itself declares is not imported. */
export function createScope(plan: Plan, relations: Relations, path: string): Scope {
  const imports = createImports(plan, path)
  const keys = new Set<string>()
  const keysName = plan.isTaken('key') ? 'drawKey' : 'key'
  const keyText = (name: string): string =>
    propertyName(name) === name ? `${keysName}.${name}` : `${keysName}[${quoted(name)}]`
  // A name, or a string in single or double quotes; what draws with it closes a bracket right behind.
  const keyUse = new RegExp(
    String.raw`\b${keysName}(?:\.[\p{ID_Continue}$]+|\[(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\])(?=\))`,
    'gu'
  )
  const constants = new Map<string, {readonly text: string; readonly comment: string}>()
  const note = (file: string, name: string): string => {
    imports.add(file, name)
    return name.replace('type ', '')
  }
  const scope: Scope = {
    plan,
    relations,
    support: (name) => {
      const {local, imported} = shared(plan, name)
      note(exportsOf[name], /^[A-Z]/.test(name) ? `type ${imported}` : imported)
      return local
    },
    builder: (type) => note(factoryPath(type), builderName(type)),
    complete: (type) => note(factoryPath(type), `type ${type.completeName}`),
    constant: (property, ending, text, comment = '') => {
      const base = `${identifierOf(property)}${ending}`
      let name = base
      const isTaken = () => (constants.get(name)?.text ?? text) !== text || plan.isTaken(name)
      for (let count = 2; isTaken(); count++) name = `${base}${count}`
      constants.set(name, {text, comment})
      return name
    },
    key: (name) => {
      keys.add(name)
      return keyText(name)
    },
    keys: (code) => {
      const drawn = new Set([...code.matchAll(keyUse)].map(([use]) => use))
      const used = [...keys].filter((name) => drawn.has(keyText(name)))
      if (used.length === 0) return ''
      return listText(
        `const ${keysName} = /* @__PURE__ */ ${scope.support('keysOf')}(`,
        used.map((name) => quoted(name)),
        ');'
      )
    },
    constants: () => [...constants].map(([name, rest]) => ({name, ...rest})),
    type: (type) => note(typesPath(type), `type ${type.typeName}`),
    idType: (ref) => {
      const [name] = idName(plan, ref) === undefined ? [] : namesIn(plan, ref)
      return name && note(typesPath(name.type), `type ${name.name}`)
    },
    members: (type) => note(typesPath(type), type.listName),
    member: (ref, name) => {
      const type = ref.kind === 'reference' ? plan.find(ref.name) : undefined
      if (type?.kind !== 'enum' || enumForm(plan, type) !== 'enum') return quoted(name)
      return `${note(typesPath(type), type.typeName)}.${new Map(type.keys).get(name)}`
    },
    imports: () => imports.lines()
  }
  return scope
}

/**
 * A property's name as part of one of ours: `@microsoft.graph.conflictBehavior` -> `microsoftGraphConflictBehavior`.
 */
export function identifierOf(property: string): string {
  const [first = '', ...others] = identifierParts(property)
  const joined = [first, ...others.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].join('')
  return /^[\p{ID_Start}$_]/u.test(joined) ? joined : `_${joined}`
}

/** What a property may be, as a constant of its file: `messageChoices`. */
export function choices(scope: Scope, property: string, items: readonly string[]): string {
  return scope.constant(property, 'Choices', `[${items.join(', ')}]`)
}
