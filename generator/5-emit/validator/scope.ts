/** What one file of validators gathers while its functions are made: imports, constants, functions of its own. */
import {
  type FunctionDeclarationStructure,
  type ImportDeclarationStructure,
  type OptionalKind,
  StructureKind
} from 'ts-morph'
import type {Constraints, TypeRef} from '../../model/program.ts'
import {shared, specifier, typeImports} from '../imports.ts'
import type {Plan, PlannedEnum, PlannedResource} from '../plan/plan.ts'
import {referencesIn} from '../plan/references.ts'
import type {Render} from '../templates.ts'
import {typeText} from '../type-text.ts'
import type {Check} from './check.ts'
import {type FunctionNames, functionNames} from './names.ts'
import type {Recursion} from './recursion.ts'
import {type SupportName, supportPath, supportTypes} from './support/names.ts'

export type LocalFunction = OptionalKind<FunctionDeclarationStructure>

export interface Scope {
  readonly plan: Plan
  readonly render: Render
  /** The type that the file is of. */
  readonly type: PlannedResource | PlannedEnum
  readonly recursion: Recursion
  /** Whether its functions are told how deep a value lies, because values of it may hold others of it. */
  readonly recursive: boolean
  /** How to tell whether a value is of a type; the hint names what has no name of its own. */
  check(type: TypeRef, constraints: Constraints, hint: string): Check
  /** The name by which the file knows something shared, imported from now on. */
  support(name: SupportName): string
  /** The name of a function of another type's file, imported from now on. */
  sibling(type: PlannedResource | PlannedEnum, role: keyof FunctionNames): string
  /** A type as text, its names imported from now on. */
  typeText(type: TypeRef): string
  /** Imports the file's own type, or the list of its members. */
  own(name: string): string
  /** A constant with a name like the one asked for. */
  constant(name: string, value: string): string
  /** A name like the one asked for, for the functions of a type without a name; the same for the same key. */
  local(key: string, name: string): string
  /** A function of the file, made when first asked for. */
  function(name: string, make: () => Omit<LocalFunction, 'name'>): string
  imports(): ImportDeclarationStructure[]
  constants(): readonly string[]
  functions(): readonly LocalFunction[]
}

/** What all files of validators have in common. */
export interface Shared {
  readonly plan: Plan
  readonly recursion: Recursion
  readonly render: Render
  /** Gathers what any file imports from `validators/support/`. */
  readonly used: Set<SupportName>
  readonly checkOf: (scope: Scope, type: TypeRef, constraints: Constraints, hint: string) => Check
}

export function createScope(
  {plan, recursion, render, used, checkOf}: Shared,
  type: PlannedResource | PlannedEnum
): Scope {
  const path = validatorPath(type)
  const imported = new Map<string, {readonly names: Set<string>; readonly types: Set<string>}>()
  const referenced = new Set<string>()
  /** Names by what they hold. */
  const constants = new Map<string, string>()
  const constantNames = createNames((name) => plan.identifiers.has(name))
  const locals = new Map<string, string>()
  const localNames = createNames((typeName) =>
    [typeName, ...Object.values(functionNames(typeName))].some((name) => plan.identifiers.has(name))
  )
  const functions = new Map<string, LocalFunction>()
  const from = (file: string) => {
    const found = imported.get(file) ?? {names: new Set(), types: new Set()}
    imported.set(file, found)
    return found
  }

  const scope: Scope = {
    plan,
    render,
    type,
    recursion,
    recursive: recursion.has(type.name),
    check: (ref, constraints, hint) => checkOf(scope, ref, constraints, hint),
    support(name) {
      const {local, imported} = shared(plan, name)
      used.add(name)
      const file = from(supportPath(name))
      if (supportTypes.has(name)) file.types.add(imported)
      else file.names.add(imported)
      return local
    },
    sibling(other, role) {
      const name = functionNames(other.typeName)[role]
      const file = validatorPath(other)
      if (file !== path) from(file).names.add(name)
      return name
    },
    typeText(ref) {
      for (const name of referencesIn(ref)) referenced.add(name)
      return typeText(plan, ref)
    },
    own(name) {
      if (name === type.typeName) referenced.add(type.name)
      else from(`types/${type.fileName}.ts`).names.add(name)
      return name
    },
    constant(name, value) {
      const known = constants.get(value)
      if (known !== undefined) return known
      const free = constantNames.unused(name)
      constants.set(value, free)
      return free
    },
    local(key, name) {
      const known = locals.get(key)
      if (known !== undefined) return known
      const free = localNames.unused(name)
      locals.set(key, free)
      return free
    },
    function(name, make) {
      if (!functions.has(name)) {
        functions.set(name, {name})
        functions.set(name, {name, ...make()})
      }
      return name
    },
    imports() {
      const values = [...imported]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([file, {names, types}]) => ({
          kind: StructureKind.ImportDeclaration as const,
          namedImports: [
            ...[...types].map((name) => ({name, isTypeOnly: true})),
            ...[...names].sort().map((name) => ({name}))
          ],
          moduleSpecifier: specifier(path, file, plan.options.importExtension)
        }))
      return [...typeImports(plan, path, referenced), ...values]
    },
    constants: () => [...constants].map(([value, name]) => `\nconst ${name} = ${value};`),
    functions: () => [...functions.values()]
  }
  return scope
}

/** `validators/status-code.ts` */
export function validatorPath(type: PlannedResource | PlannedEnum): string {
  return `validators/${type.fileName}.ts`
}

/** Names that are given once each: the one asked for, or the first of `name2`, `name3`, … that is not taken yet. */
function createNames(isTaken: (name: string) => boolean): {readonly unused: (name: string) => string} {
  const given = new Set<string>()
  const numbers = new Map<string, number>()
  return {
    unused(name) {
      let number = numbers.get(name) ?? 1
      let free = name
      while (given.has(free) || isTaken(free)) free = `${name}${++number}`
      // Those before it stay taken.
      numbers.set(name, number)
      given.add(free)
      return free
    }
  }
}
