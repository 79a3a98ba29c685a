import type {TypeRef} from '../../model/program.ts'
import {referencesOf} from '../../model/references.ts'
import {isFilled} from '../factory/filled-properties.ts'
import {camelCase} from '../plan/function-names.ts'
import type {EnumOutline, Plan, ResourceOutline, TypeOutline} from '../plan/plan.ts'
import {idName, namesIn, type TypeName} from '../type-text.ts'

/** What the arbitraries of one file use of others, noted while its text is made. */
export interface Scope {
  readonly plan: Plan
  /** The call that makes the arbitrary of a resource, one level further in. */
  call(type: ResourceOutline): string
  /** The list of an enum's members. */
  members(type: EnumOutline): string
  /** The name of the type of ids of an entity; undefined of all other types. */
  idType(ref: TypeRef): string | undefined
  /** Types that are named. */
  readonly types: ReadonlySet<TypeName>
  readonly used: ReadonlyMap<TypeOutline, string>
}

/** `synchronizationStatusArbitrary` */
export function arbitraryName({typeName}: TypeOutline): string {
  return `${camelCase(typeName)}Arbitrary`
}

/** Whether values of a resource hold others, so that a depth means something to its arbitrary. */
export function isDeep(plan: Plan, {name}: ResourceOutline): boolean {
  const held = referencesOf(plan.outlinesOf(name).filter(isFilled))
  return held.some((reference) => plan.find(reference)?.kind === 'resource')
}

export function createScope(plan: Plan): Scope {
  const used = new Map<TypeOutline, string>()
  const types = new Set<TypeName>()
  return {
    plan,
    used,
    types,
    idType: (ref) => {
      const id = idName(plan, ref)
      if (id !== undefined) for (const name of namesIn(plan, ref)) types.add(name)
      return id
    },
    call: (type) => {
      used.set(type, arbitraryName(type))
      return `${arbitraryName(type)}(${isDeep(plan, type) || type.resource.abstract ? 'depth - 1' : ''})`
    },
    members: (type) => {
      used.set(type, type.listName)
      return type.listName
    }
  }
}
