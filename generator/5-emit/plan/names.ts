import {identifierOf} from '../../model/identifier.ts'
import type {Program} from '../../model/program.ts'
import {undefinedTypes} from '../../model/references.ts'
import {shortName} from '../../model/short-name.ts'
import type {Naming} from '../../options.ts'
import {memberKeys} from './enum-form.ts'
import {freeFileName} from './file-names.ts'
import {free} from './free-name.ts'
import {camelCase, functionsOf} from './function-names.ts'
import {styledFile, styledType} from './naming.ts'
import type {PlannedType} from './plan.ts'
import {globals, reserved} from './reserved.ts'
import {asShared, type OtherProject, type SharedType} from './shared.ts'

interface NameOptions {
  readonly leftOut?: ReadonlySet<string>
  readonly entities?: ReadonlySet<string>
  readonly naming?: Naming
  /** What other projects generate, whose names give way to our own. */
  readonly shared?: ReadonlyMap<string, SharedType>
  /** From the output folder to that of another project. */
  readonly folderOf?: (project: OtherProject) => string
}

/** Every type with the names of its generated code, sorted by qualified name. No two names of a program are alike. */
export function nameTypes(
  program: Program,
  inputs: ReadonlyMap<string, string> = new Map(),
  {
    leftOut = new Set(),
    entities = new Set(),
    naming = {},
    shared = new Map(),
    folderOf = () => ''
  }: NameOptions = {}
): PlannedType[] {
  const taken = new Set<string>([...reserved, ...globals])
  const fileNames = new Set<string>()
  const documented = new Map([...inputs].map(([name, input]) => [input, name]))
  const identify = (name: string, kind: 'types' | 'enums' = 'types', other?: SharedType) => {
    const wanted = other ? sharedName(other, taken) : styledType(naming, kind, name)
    const typeName = freeType(globals.has(wanted) ? `${wanted}Type` : wanted, taken)
    return {typeName, fileName: freeFileName(typeName, fileNames, (one) => styledFile(naming, one))}
  }
  const ownFirst = (a: {readonly name: string}, b: {readonly name: string}) =>
    Number(shared.has(a.name)) - Number(shared.has(b.name)) || byName(a, b)
  const resources = program.resources.toSorted(ownFirst).map((resource) => {
    const {name, typeName} = resource
    const odataType = documented.get(name) ?? name
    return {
      kind: 'resource' as const,
      name,
      ...identify(typeName, 'types', shared.get(name)),
      odataType,
      resource
    }
  })
  const enums = program.enums.toSorted(ownFirst).map((entry) => {
    const {name, typeName} = entry
    return {
      kind: 'enum' as const,
      name,
      ...identify(typeName, 'enums', shared.get(name)),
      enum: entry
    }
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
  return types.sort(byName).map((type) => {
    const other = shared.get(type.name)
    return other ? asShared(type, other, folderOf(other.project)) : type
  })
}

/** As the other project calls it; `ShopOrder`, where we have an `Order`. */
function sharedName({project, type: {typeName}}: SharedType, taken: ReadonlySet<string>): string {
  const isTaken = [typeName, ...functionsOf(typeName)].some((each) => taken.has(each))
  return isTaken ? identifierOf(project.name, typeName) : typeName
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

/** `statusCode` -> `statusCodes`, `syncStatus` -> `syncStatuses`, `policy` -> `policies`; `options` stays. */
export function plural(name: string): string {
  if (/(?:[isu]s|x|z|ch|sh)$/.test(name)) return `${name}es`
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return name.endsWith('s') ? name : `${name}s`
}
