import type {PropertyOutline, TypeOutline} from './plan.ts'

/**
 * What of a plan's answer is to be seen by files of other types: the answer itself holds more.
 *
 * @example
 * visible('find', user) // {kind: 'resource', name: 'x.user', typeName: 'User', …}, without its properties
 */
export function visible(question: string, answer: unknown): unknown {
  switch (question) {
    case 'find':
    case 'base':
    case 'concrete':
      return answer && typeOutline(answer as TypeOutline)
    case 'derived':
    case 'outlines':
      return (answer as readonly TypeOutline[]).map(typeOutline)
    case 'outlinesOf':
      return (answer as readonly PropertyOutline[]).map(propertyOutline)
    default:
      return answer
  }
}

function typeOutline(type: TypeOutline): TypeOutline {
  const {name, typeName, fileName} = type
  switch (type.kind) {
    case 'resource': {
      const {kind, completeName, listFactoryName, idName, odataType, resource} = type
      const names = {name, typeName, fileName, completeName, listFactoryName, ...(idName && {idName})}
      return {kind, ...names, odataType, resource: {abstract: resource.abstract}}
    }
    case 'enum': {
      const {flags, open, fromProse, members} = type.enum
      const openness = {...(open && {open}), ...(fromProse && {fromProse})}
      const names = members.map((member) => ({name: member.name}))
      const {kind, listName, keys} = type
      return {kind, name, typeName, fileName, listName, keys, enum: {flags, ...openness, members: names}}
    }
    case 'opaque':
      return {kind: 'opaque', name, typeName, fileName}
  }
}

function propertyOutline(property: PropertyOutline): PropertyOutline {
  const {
    name,
    type,
    navigation,
    required,
    requiredToCreate,
    nullable,
    readOnly,
    key,
    deprecated,
    constraints
  } = property
  return {
    name,
    type,
    navigation,
    required,
    requiredToCreate,
    nullable,
    readOnly,
    key,
    deprecated,
    constraints
  }
}
