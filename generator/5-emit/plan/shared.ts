/** Types that other projects generate, and that the code of this one imports from there. */
import {posix} from 'node:path'
import {UsageError} from '../../diagnostics/usage-error.ts'
import type {Program} from '../../model/program.ts'
import {shortName} from '../../model/short-name.ts'
import type {Artefact, ResolvedOptions} from '../../options.ts'
import {bundledPath} from '../bundle/layout.ts'
import {functionsOf} from './function-names.ts'
import type {PlannedEnum, PlannedResource, PlannedType, SharedFiles, SharedModule, WholePlan} from './plan.ts'

/** A project whose types another one may use. */
export interface OtherProject {
  readonly name: string
  readonly plan: WholePlan
  /** Its pages that are known to this project. */
  readonly files: ReadonlySet<string>
}

/** A type as the project plans it that generates it. */
export interface SharedType {
  readonly project: OtherProject
  readonly type: PlannedResource | PlannedEnum
}

/** What both projects must be generated with, since code of one calls that of the other. */
const agreed = [
  'language',
  'undocumentedPresence',
  'undocumentedNull',
  'unknownProperties',
  'enums',
  'enumStyle',
  'brandedIds',
  'dates',
  'int64',
  'formats'
] as const satisfies readonly (keyof ResolvedOptions)[]

/** Kinds with a file for each type. */
const kindsOfTypes: readonly Artefact[] = ['types', 'validators', 'factories', 'arbitraries']

/** A file that each type has for itself. */
const ofType = /^(?:types|validators|factories(?:\/cases)?|arbitraries)\/[^/]+$/

/** The types of a program that other projects generate, by their names in it. */
export function sharedTypes(
  {resources, enums}: Program,
  options: ResolvedOptions,
  artefacts: ReadonlySet<Artefact>,
  others: readonly OtherProject[]
): ReadonlyMap<string, SharedType> {
  const byPlace = new Map<string, SharedType>()
  for (const project of others)
    for (const type of project.plan.types) {
      const source = sourceOf(type)
      if (source === undefined || type.shared || !project.files.has(source)) continue
      if (type.kind !== 'opaque') byPlace.set(placeOf(type.name, source), {project, type})
    }
  const shared = new Map(
    [...resources, ...enums].flatMap(({name, source}) => {
      const found = byPlace.get(placeOf(name, source.file))
      return found ? [[name, found] as const] : []
    })
  )
  for (const {project, type} of shared.values()) refuseDifferences(project, type.typeName, options, artefacts)
  return shared
}

function sourceOf(type: PlannedType): string | undefined {
  if (type.kind === 'opaque') return undefined
  return (type.kind === 'enum' ? type.enum : type.resource).source.file
}

/** Projects may call one namespace differently. */
function placeOf(name: string, file: string): string {
  return `${file}#${shortName(name)}`
}

function refuseDifferences(
  {name, plan}: OtherProject,
  typeName: string,
  options: ResolvedOptions,
  artefacts: ReadonlySet<Artefact>
): void {
  const shared = `\`${typeName}\` comes from project \`${name}\``
  const different = agreed.find((option) => options[option] !== plan.options[option])
  if (different !== undefined)
    throw new UsageError(`${shared}: set \`${different}\` to the same value in both projects`)
  const missing = kindsOfTypes.find((kind) => artefacts.has(kind) && !plan.artefacts.has(kind))
  if (missing !== undefined)
    throw new UsageError(`${shared}, which does not generate ${missing}: add them to its \`emit\``)
}

/** The module of another project that stands for a file, by the planned types. */
export function sharedModules(types: readonly PlannedType[]): (path: string) => SharedModule | undefined {
  const byFile = new Map(types.flatMap(({fileName, shared}) => (shared ? [[fileName, shared] as const] : [])))
  return (path) => {
    const files = byFile.get(posix.basename(path, '.ts'))
    if (files === undefined || !ofType.test(path)) return undefined
    const own = posix.join(posix.dirname(path), `${files.fileName}.ts`)
    return {path: posix.join(files.folder, bundledPath(own, files.bundle)), names: files.names}
  }
}

/** A type of this project's plan, with what the code of another says of it. */
export function asShared(planned: PlannedType, {project, type}: SharedType, folder: string): PlannedType {
  const {bundle} = project.plan.options
  const names = renames(namesOf(planned), namesOf(type))
  const shared = {folder, bundle, fileName: type.fileName, names}
  if (planned.kind === 'enum' && type.kind === 'enum') return {...planned, keys: type.keys, shared}
  if (planned.kind !== 'resource' || type.kind !== 'resource') return planned
  const {idName: _, ...rest} = planned
  const ids = type.idName === undefined ? {} : {idName: planned.idName ?? type.idName}
  return {...rest, ...ids, odataType: type.odataType, shared}
}

/** Whatever code calls a type, in one order. */
function namesOf(type: PlannedType): readonly string[] {
  const own = [type.typeName, ...functionsOf(type.typeName)]
  if (type.kind === 'resource') return [...own, type.completeName, type.listFactoryName, type.idName ?? '']
  return type.kind === 'enum' ? [...own, type.listName] : own
}

function renames(here: readonly string[], there: readonly string[]): SharedFiles['names'] {
  const pairs = here.map((name, at) => [name, there[at] ?? name] as const)
  return Object.fromEntries(pairs.filter(([name, original]) => name !== original))
}
