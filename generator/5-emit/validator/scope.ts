/** What one file of validators gathers while its functions are made: imports, constants, functions of its own. */
import type {Constraints, TypeRef} from '../../model/program.ts'
import {createImports, shared, typesPath} from '../imports.ts'
import {assignment, listText} from '../layout.ts'
import type {EnumOutline, Plan, PlannedEnum, PlannedResource, ResourceOutline} from '../plan/plan.ts'
import type {Render} from '../templates.ts'
import {namesIn, typeText} from '../type-text.ts'
import type {Check} from './check.ts'
import {type FunctionNames, functionNames} from './names.ts'
import type {Recursion} from './recursion.ts'
import {type SupportName, supportPath, supportTypes} from './support/names.ts'

/** A function of the file that only this file calls. */
export interface LocalFunction {
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly returnType: string
  readonly body: string
}

export interface Parameter {
  readonly name: string
  readonly type: string
}

/** A list or an object literal: on one line, or an item a line. */
export interface ListConstant {
  /** Of a list or an object whose parts do not say theirs. */
  readonly type?: string
  readonly open: '[' | '{'
  readonly items: readonly string[]
  readonly close: ']' | '}'
}

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
  sibling(type: ResourceOutline | EnumOutline, role: keyof FunctionNames): string
  /** A type as text, its names imported from now on. */
  typeText(type: TypeRef): string
  /** Imports the file's own type, or the list of its members. */
  own(name: string): string
  /** A constant with a name like the one asked for. */
  constant(name: string, value: string | ListConstant): string
  /** A name like the one asked for, for the functions of a type without a name; the same for the same key. */
  local(key: string, name: string): string
  /** A function of the file, made when first asked for. */
  function(name: string, make: () => Omit<LocalFunction, 'name'>): string
  imports(): string[]
  constants(): readonly string[]
  functions(): readonly LocalFunction[]
}

/** What all files of validators have in common. */
export interface Shared {
  readonly plan: Plan
  readonly recursion: Recursion
  readonly render: Render
  readonly checkOf: (scope: Scope, type: TypeRef, constraints: Constraints, hint: string) => Check
}

export function createScope(
  {plan, recursion, render, checkOf}: Shared,
  type: PlannedResource | PlannedEnum
): Scope {
  const path = validatorPath(type)
  const imports = createImports(plan, path)
  /** Names by what they hold. */
  const constants = new Map<string, {readonly name: string; readonly text: string}>()
  const constantNames = createNames((name) => plan.isTaken(name))
  const locals = new Map<string, string>()
  const localNames = createNames((typeName) =>
    [typeName, ...Object.values(functionNames(typeName))].some((name) => plan.isTaken(name))
  )
  const functions = new Map<string, LocalFunction | undefined>()

  const scope: Scope = {
    plan,
    render,
    type,
    recursion,
    recursive: recursion.has(type.name),
    check: (ref, constraints, hint) => checkOf(scope, ref, constraints, hint),
    support(name) {
      const {local, imported} = shared(plan, name)
      imports.add(supportPath(name), supportTypes.has(name) ? `type ${imported}` : imported)
      return local
    },
    sibling(other, role) {
      const name = functionNames(other.typeName)[role]
      imports.add(validatorPath(other), name)
      return name
    },
    typeText(ref) {
      for (const {type, name} of namesIn(plan, ref)) imports.add(typesPath(type), `type ${name}`)
      return typeText(plan, ref)
    },
    own(name) {
      imports.add(typesPath(type), name === type.typeName ? `type ${name}` : name)
      return name
    },
    constant(name, value) {
      const key = typeof value === 'string' ? value : [value.open, ...value.items].join('\n')
      const declared = constants.get(key)
      if (declared !== undefined) return declared.name
      const free = constantNames.unused(name)
      constants.set(key, {name: free, text: constantText(free, value)})
      return free
    },
    local(key, name) {
      const declared = locals.get(key)
      if (declared !== undefined) return declared
      const free = localNames.unused(name)
      locals.set(key, free)
      return free
    },
    function(name, make) {
      if (!functions.has(name)) {
        // Noted first: it may call itself.
        functions.set(name, undefined)
        functions.set(name, {name, ...make()})
      }
      return name
    },
    imports: imports.lines,
    constants: () => [...constants.values()].map(({text}) => text),
    functions: () => [...functions.values()].filter((declared) => declared !== undefined)
  }
  return scope
}

function constantText(name: string, value: string | ListConstant): string {
  if (typeof value === 'string') return assignment(`const ${name}`, value)
  const {type, open, items, close} = value
  const head = `const ${name}${type === undefined ? '' : `: ${type}`} = `
  return items.length === 0 ? `${head}${open}${close};` : listText(`${head}${open}`, items, `${close};`)
}

/** `validators/status-code.ts` */
export function validatorPath(type: ResourceOutline | EnumOutline): string {
  return `validators/${type.fileName}.ts`
}

/** Names that are given once each: the one asked for, or the first of `name2`, `name3`, … that is not taken yet. */
function createNames(isTaken: (name: string) => boolean): {readonly unused: (name: string) => string} {
  const used = new Set<string>()
  const numbers = new Map<string, number>()
  return {
    unused(name) {
      let number = numbers.get(name) ?? 1
      let free = name
      while (used.has(free) || isTaken(free)) free = `${name}${++number}`
      // Those before it stay taken.
      numbers.set(name, number)
      used.add(free)
      return free
    }
  }
}
