import picomatch from 'picomatch'
import {suggestion} from '../../diagnostics/did-you-mean.ts'
import {UsageError} from '../../diagnostics/usage-error.ts'
import type {Operation, Program, Resource} from '../../model/program.ts'
import {referencesOf} from '../../model/references.ts'
import {isAddressed, pathKey} from '../../model/requests.ts'
import {shortName} from '../../model/short-name.ts'
import {type TypeGraph, typeGraph} from '../../model/type-graph.ts'
import type {Options} from '../../options.ts'

/** The part of a program that is generated. */
export interface Selection {
  readonly program: Program
  /** Names of types that pages define and that are left out. */
  readonly leftOut: ReadonlySet<string>
}

/**
 * The types that match `include`, with the types that these need, without those that match `exclude`. What the types
 * have from an excluded base is their own. Requests of types that are left out are left out too.
 *
 * @example
 * selectTypes(program, {include: ['order']}).program.resources.map(({name}) => name)
 * // ['shop.customer', 'shop.entity', 'shop.order'], if an order has a customer, and both extend an entity
 */
export function selectTypes(program: Program, {include, exclude = []}: Options): Selection {
  if (include === undefined && exclude.length === 0) return {program, leftOut: new Set()}
  const excluded = matching(program, 'exclude', exclude)
  const types = typeGraph(program)
  const kept =
    include === undefined
      ? namesIn(program).filter((name) => !excluded.has(name))
      : withNeeds(matching(program, 'include', include), excluded, types)
  const isKept = new Set(kept)
  if (isKept.size === 0) throw new UsageError('`include` and `exclude` leave no type')
  return {
    program: {
      ...program,
      resources: program.resources
        .filter(({name}) => isKept.has(name))
        .map((resource) => withoutLostBase(resource, types, excluded)),
      enums: program.enums.filter(({name}) => isKept.has(name)),
      ...(program.operations && {operations: keptOperations(program.operations, isKept)})
    },
    leftOut: new Set(namesIn(program).filter((name) => !isKept.has(name)))
  }
}

/** What a project generates of a program in which types of others are known: its own types, and what these need. */
export function neededTypes(program: Program, isOther: (file: string) => boolean): Program {
  const own = [...program.resources, ...program.enums].filter(({source}) => !isOther(source.file))
  const needed = withNeeds(
    own.map(({name}) => name),
    new Set(),
    typeGraph(program)
  )
  return {
    ...program,
    resources: program.resources.filter(({name}) => needed.has(name)),
    enums: program.enums.filter(({name}) => needed.has(name)),
    ...(program.operations && {
      operations: program.operations.filter(({source}) => !isOther(source.file))
    })
  }
}

function namesIn({resources, enums}: Program): string[] {
  return [...resources, ...enums].map(({name}) => name)
}

/** Names of the types that any of the globs matches: by qualified name, by that without namespace, or as in TypeScript. */
function matching(program: Program, option: 'include' | 'exclude', globs: readonly string[]): Set<string> {
  const spellings = [...program.resources, ...program.enums].map(
    ({name, typeName}) => [name, shortName(name), typeName] as const
  )
  return new Set(
    globs.flatMap((glob) => {
      const matches = picomatch(glob, {nonegate: true, dot: true})
      const found = spellings.filter((some) => some.some((spelling) => matches(spelling)))
      if (found.length > 0) return found.map(([name]) => name)
      const near =
        suggestion(
          glob,
          spellings.map(([, short]) => short)
        ) || '.'
      throw new UsageError(`\`${option}\`: \`${glob}\` matches no type${near}`)
    })
  )
}

/** The types and all that they mention, with the bases of all; of what is abstract, the types that extend it. */
function withNeeds(wanted: Iterable<string>, excluded: ReadonlySet<string>, types: TypeGraph): Set<string> {
  const needed = new Set<string>()
  const add = (name: string) => {
    if (!excluded.has(name)) needed.add(name)
  }
  for (const name of wanted) add(name)
  // A set may grow while one walks it: what is added is walked too.
  for (const name of needed) {
    const resource = types.resource(name)
    if (resource === undefined) continue
    const values = resource.abstract ? types.derivedFrom(resource) : []
    for (const one of [resource, ...values]) {
      add(one.name)
      referencesOf([...types.propertiesOf(one).values()]).forEach(add)
    }
  }
  for (const name of [...needed]) {
    const resource = types.resource(name)
    if (resource) for (const base of types.withAncestors(resource)) add(base.name)
  }
  return needed
}

/** Extends the nearest base that is there, and has the properties of those between. */
function withoutLostBase(resource: Resource, types: TypeGraph, excluded: ReadonlySet<string>): Resource {
  const base = types.baseOf(resource)
  if (base === undefined || !excluded.has(base.name)) return resource
  const ancestors = types.withAncestors(resource)
  const next = ancestors.slice(1).find(({name}) => !excluded.has(name))
  const lost = ancestors.slice(0, next ? ancestors.indexOf(next) : ancestors.length)
  const names = new Set(lost.flatMap(({properties}) => properties.map(({name}) => name)))
  return {
    ...resource,
    base: next?.name ?? null,
    open: lost.some(({open}) => open),
    properties: [...types.propertiesOf(resource).values()].filter(({name}) => names.has(name))
  }
}

/** Requests whose types are all kept. One without types goes with the request at its path, or nearest above it. */
function keptOperations(operations: readonly Operation[], isKept: ReadonlySet<string>): Operation[] {
  const typesOf = ({answer, body}: Operation) => [answer, body].filter((name) => name !== undefined)
  const isOfKept = (operation: Operation) => typesOf(operation).every((name) => isKept.has(name))
  const typed = operations.filter(isAddressed).filter((operation) => typesOf(operation).length > 0)
  const byPath = new Map(
    typed.toReversed().map((operation) => [pathKey(operation.path), isOfKept(operation)])
  )
  return operations.filter((operation) => {
    if (typesOf(operation).length > 0 || !isAddressed(operation)) return isOfKept(operation)
    let path = pathKey(operation.path)
    while (path !== '' && !byPath.has(path)) path = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    return byPath.get(path) ?? true
  })
}
