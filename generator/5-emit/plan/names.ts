import {identifierOf} from '../../model/identifier.ts'
import type {Program} from '../../model/program.ts'
import {undefinedTypes} from '../../model/references.ts'
import {shortName} from '../../model/short-name.ts'
import type {Naming} from '../../options.ts'
import {memberKeys} from './enum-form.ts'
import {freeFileName} from './file-names.ts'
import {free} from './free-name.ts'
import {styledFile, styledType} from './naming.ts'
import type {PlannedType} from './plan.ts'
import {globals, reserved} from './reserved.ts'

interface NameOptions {
  readonly leftOut?: ReadonlySet<string>
  readonly entities?: ReadonlySet<string>
  readonly naming?: Naming
}

/** Every type with the names of its generated code, sorted by qualified name. No two names of a program are alike. */
export function nameTypes(
  program: Program,
  inputs: ReadonlyMap<string, string> = new Map(),
  {leftOut = new Set(), entities = new Set(), naming = {}}: NameOptions = {}
): PlannedType[] {
  const taken = new Set<string>([...reserved, ...globals])
  const fileNames = new Set<string>()
  const documented = new Map([...inputs].map(([name, input]) => [input, name]))
  const identify = (name: string, kind: 'types' | 'enums' = 'types') => {
    const wanted = styledType(naming, kind, name)
    const typeName = freeType(globals.has(wanted) ? `${wanted}Type` : wanted, taken)
    return {typeName, fileName: freeFileName(typeName, fileNames, (one) => styledFile(naming, one))}
  }
  const resources = program.resources.toSorted(byName).map((resource) => {
    const {name, typeName} = resource
    const odataType = documented.get(name) ?? name
    return {kind: 'resource' as const, name, ...identify(typeName), odataType, resource}
  })
  const enums = program.enums.toSorted(byName).map((entry) => {
    return {kind: 'enum' as const, name: entry.name, ...identify(entry.typeName, 'enums'), enum: entry}
  })
  const undefinedOnes = [...undefinedTypes(program)].map(([name, {source}]) => {
    const names = identify(identifierOf(shortName(name)))
    return {kind: 'opaque' as const, name, ...names, page: source.file, leftOut: leftOut.has(name)}
  })
  // What follows has another form to fall back to, and gives way to the types.
  const types: PlannedType[] = [
    ...resources.map((type) => ({
      ...type,
      completeName: freeName([`Complete${type.typeName}`, `Complete${type.typeName}Form`], taken),
      listFactoryName: freeName([`create${type.typeName}List`, `createListOf${type.typeName}`], taken),
      ...(entities.has(type.name) && {
        idName: freeName([`${type.typeName}Id`, `${type.typeName}IdType`], taken)
      })
    })),
    ...enums.map((type) => {
      const keys = memberKeys(
        type.enum.members.map(({name}) => name),
        naming.members
      )
      return {...type, listName: listName(type.typeName, taken), keys: [...keys]}
    }),
    ...undefinedOnes
  ]
  return types.sort(byName)
}

/** What the functions and constants of a type are called, whichever of them are made. */
export function functionsOf(typeName: string): readonly string[] {
  const prefixes = ['is', 'assert', 'validate', 'parse', 'copy', 'create', 'build']
  const suffixes = ['Schema', 'Issues', 'FromJson', 'Factory', 'Arbitrary']
  return [
    ...prefixes.map((prefix) => prefix + typeName),
    `is${typeName}At`,
    ...suffixes.map((suffix) => camelCase(typeName) + suffix)
  ]
}

/** The name, or the first of `User2`, `User3`, … that is free, and whose functions are. */
function freeType(name: string, taken: Set<string>): string {
  const isFree = (candidate: string) =>
    ![candidate, ...functionsOf(candidate)].some((each) => taken.has(each))
  let typeName = name
  for (let n = 2; !isFree(typeName); n++) typeName = `${name}${n}`
  for (const each of [typeName, ...functionsOf(typeName)]) taken.add(each)
  return typeName
}

/** The first of the names that is free, or the last with a number. */
function freeName(names: readonly string[], taken: Set<string>): string {
  const name = names.find((candidate) => !taken.has(candidate)) ?? free(names.at(-1) ?? '', taken, '')
  taken.add(name)
  return name
}

/** `statusCodes`; `argumentMembers` where `arguments` would mean something else. */
function listName(typeName: string, taken: Set<string>): string {
  const name = camelCase(typeName)
  return freeName([plural(name), `${name}Members`], taken)
}

function byName(a: {readonly name: string}, b: {readonly name: string}): number {
  return a.name < b.name ? -1 : 1
}

/** `StatusCode` -> `statusCode`, `OAuthScope` -> `oAuthScope`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** `statusCode` -> `statusCodes`, `syncStatus` -> `syncStatuses`, `policy` -> `policies`; `options` stays. */
export function plural(name: string): string {
  if (/(?:[isu]s|x|z|ch|sh)$/.test(name)) return `${name}es`
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return name.endsWith('s') ? name : `${name}s`
}
