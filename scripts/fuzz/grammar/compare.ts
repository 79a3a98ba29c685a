// What pages were read as, held against the model that they were printed from.
import type {Enum, Program, Resource, TypeRef} from '../../../generator/model/program.ts'
import {type Model, type PlannedResource, type PlannedType, qualifiedName} from './model.ts'

/** A difference, and the file in which a finding would excuse it. */
export interface Difference {
  /** The same for all differences of its kind: `type of property`. */
  readonly what: string
  readonly file: string
  readonly wanted: string
  readonly found: string
}

/** Every difference in names, bases, types of properties and members. */
export function differences(model: Model, fileOf: readonly string[], program: Program): Difference[] {
  const nameOf = (to: number) => qualifiedName(model, to)
  const typeOf = (type: PlannedType): TypeRef => {
    switch (type.kind) {
      case 'primitive':
        return type
      case 'reference':
        return {kind: 'reference', name: nameOf(type.to)}
      case 'collection':
        return {kind: 'collection', of: typeOf(type.of)}
      case 'keyValuePair': {
        const [key, value] = [type.key, type.value].map((name) => ({kind: 'primitive', name}) as const)
        return {
          kind: 'keyValuePair',
          key: key ?? typeOf({kind: 'primitive', name: 'string'}),
          value: value ?? {kind: 'primitive', name: 'string'}
        }
      }
      case 'words':
        return {kind: 'enum', members: type.members.map((name) => ({name, description: ''}))}
    }
  }
  const found: Difference[] = []
  const compare = (what: string, file: string, wanted: string, is: string) => {
    if (wanted !== is) found.push({what, file, wanted, found: is})
  }
  const {resources, enums} = model
  compare('types', '', names(resources.map((_, index) => ({name: nameOf(index)}))), names(program.resources))
  compare(
    'enums',
    '',
    names(enums.map((_, index) => ({name: nameOf(resources.length + index)}))),
    names(program.enums)
  )
  resources.forEach((planned, index) => {
    const file = fileOf[index] ?? ''
    const resource = program.resources.find(({name}) => name === nameOf(index))
    if (!resource) return
    compare('base', file, planned.base === undefined ? 'none' : nameOf(planned.base), resource.base ?? 'none')
    compareProperties(planned, resource, file)
  })
  enums.forEach(({members}, index) => {
    const one: Enum | undefined = program.enums.find(({name}) => name === nameOf(resources.length + index))
    if (one)
      compare(
        'members',
        fileOf[resources.length + index] ?? '',
        members.join(),
        one.members.map(({name}) => name).join()
      )
  })
  return found

  function compareProperties(planned: PlannedResource, resource: Resource, file: string): void {
    compare('properties', file, names(planned.properties), names(resource.properties))
    for (const {name, type} of planned.properties) {
      const property = resource.properties.find((own) => own.name === name)
      if (property)
        compare(
          `type of ${type.kind}`,
          file,
          `${name}: ${inWords(typeOf(type))}`,
          `${name}: ${inWords(property.type)}`
        )
    }
  }
}

function names(of: readonly {readonly name: string}[]): string {
  return of
    .map(({name}) => name)
    .sort()
    .join(' ')
}

/** `collection of reference microsoft.graph.user`. */
function inWords(type: TypeRef): string {
  switch (type.kind) {
    case 'primitive':
    case 'reference':
      return `${type.kind} ${type.name}`
    case 'collection':
      return `collection of ${inWords(type.of)}`
    case 'enum':
      return `enum ${type.members.map(({name}) => name).join()}`
    case 'keyValuePair':
    case 'map':
      return `${type.kind} of ${inWords(type.key)} to ${inWords(type.value)}`
    default:
      return JSON.stringify(type)
  }
}
