import {identifierOf} from '../../model/identifier.ts'
import type {Program} from '../../model/program.ts'
import {undefinedTypes} from '../../model/references.ts'
import {shortName} from '../../model/short-name.ts'
import {freeFileName} from './file-names.ts'
import type {PlannedType} from './plan.ts'
import {globals, reserved} from './reserved.ts'

/** Every type with the names of its generated code, sorted by qualified name. No two names of a program are alike. */
export function nameTypes(
  program: Program,
  inputs: ReadonlyMap<string, string> = new Map(),
  {leftOut, entities}: {readonly leftOut: ReadonlySet<string>; readonly entities: ReadonlySet<string>} = {
    leftOut: new Set(),
    entities: new Set()
  }
): PlannedType[] {
  const taken = new Set<string>([...reserved, ...globals])
  const fileNames = new Set<string>()
  const documented = new Map([...inputs].map(([name, input]) => [input, name]))
  const identify = (wanted: string) => {
    const typeName = freeType(globals.has(wanted) ? `${wanted}Type` : wanted, taken)
    return {typeName, fileName: freeFileName(typeName, fileNames)}
  }
  const resources = program.resources.toSorted(byName).map((resource) => {
    const {name, typeName} = resource
    const odataType = documented.get(name) ?? name
    return {kind: 'resource' as const, name, ...identify(typeName), odataType, resource}
  })
  const enums = program.enums.toSorted(byName).map((entry) => {
    return {kind: 'enum' as const, name: entry.name, ...identify(entry.typeName), enum: entry}
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
    ...enums.map((type) => ({...type, listName: listName(type.typeName, taken)})),
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

/** The name, or the first of `name2`, `name3`, … that is not taken yet. */
export function free(name: string, used: Set<string>, separator: string): string {
  let unique = name
  for (let n = 2; used.has(unique); n++) unique = `${name}${separator}${n}`
  used.add(unique)
  return unique
}

/** `StatusCode` -> `statusCode`, `OAuthScope` -> `oAuthScope`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** `statusCode` -> `statusCodes`, `syncStatus` -> `syncStatuses`, `policy` -> `policies`; `options` stays. */
function plural(name: string): string {
  if (/(?:[isu]s|x|z|ch|sh)$/.test(name)) return `${name}es`
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return name.endsWith('s') ? name : `${name}s`
}
