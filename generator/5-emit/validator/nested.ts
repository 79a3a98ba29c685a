import {distinct} from '../../model/distinct-properties.ts'
import type {KeyValuePairRef, ObjectRef, Property} from '../../model/program.ts'
import {quoted} from '../literals.ts'
import type {Check} from './check.ts'
import {copyBody} from './copy.ts'
import {propertyDocs} from './docs.ts'
import {objectConversion} from './from-json.ts'
import {isBody} from './is.ts'
import {issuesBody} from './issues.ts'
import {localCheck} from './local.ts'
import type {Scope} from './scope.ts'
import {type Shape, shapeProperties} from './shape.ts'

/** An object that only a property describes: nested in a JSON block, or a pair of key and value. */
export function nestedCheck(scope: Scope, type: ObjectRef | KeyValuePairRef, hint: string): Check {
  const name = `${hint}${type.kind === 'object' ? 'Object' : 'Pair'}`
  const expected = type.kind === 'object' ? 'an object' : 'an object with key and value'
  const properties = type.kind === 'object' ? distinct(type.properties) : pairProperties(scope, type)
  const shaped = shapeProperties(scope, properties)
  const shape = (): Shape => {
    return {
      expected,
      typeText: scope.typeText(type),
      keysText: properties.map((property) => quoted(property.name)).join(' | '),
      properties: shaped,
      open: properties.length === 0,
      inTree: false,
      derived: [],
      docs: propertyDocs(scope, `${name.charAt(0).toLowerCase()}${name.slice(1)}`, properties),
      // A pair is described where the property is, which knows its own place.
      undocumented: type.kind === 'keyValuePair',
      counted: false
    }
  }
  const check = localCheck(scope, {
    name,
    type,
    expected,
    is: () => isBody(scope, shape()),
    issues: () => issuesBody(scope, shape()),
    copy: () => copyBody(scope, shape())
  })
  return {...check, ...objectConversion(scope, shaped)}
}

/** `key` and `value`, which a pair always has, as properties. */
function pairProperties(scope: Scope, {key, value}: KeyValuePairRef): readonly Property[] {
  const {source} = scope.type.kind === 'resource' ? scope.type.resource : scope.type.enum
  const rest = {source, description: '', navigation: false, required: true, nullable: false}
  const more = {
    requiredToCreate: null,
    readOnly: false,
    key: false,
    deprecated: false,
    constraints: {},
    examples: []
  }
  return [
    {name: 'key', type: key, ...rest, ...more},
    {name: 'value', type: value, ...rest, ...more}
  ]
}
