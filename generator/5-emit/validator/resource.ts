import type {CodeFile} from '../emitter.ts'
import {quoted} from '../literals.ts'
import type {PlannedResource} from '../plan/plan.ts'
import {apiView, functionHead} from './api.ts'
import {checkedCopy, copiedType, copyBody} from './copy.ts'
import {propertyDocs} from './docs.ts'
import {fromJsonBody} from './from-json.ts'
import {isBody} from './is.ts'
import {issuesBody} from './issues.ts'
import {functionNames} from './names.ts'
import {objectOf} from './reference.ts'
import {createScope, type Scope, type Shared, validatorPath} from './scope.ts'
import {type Shape, shapeProperties} from './shape.ts'

/** The validators of a resource: what users call first, then what other files call, then what only this one does. */
export function resourceFile(shared: Shared, type: PlannedResource): CodeFile {
  const scope = createScope(shared, type)
  const names = functionNames(type.typeName)
  const shape = resourceShape(scope, type)
  const body = isBody(scope, shape)
  const top = scope.render('validator/is/from-the-top.ts', names)
  const converting = fromJsonBody(scope, shape)
  const api = apiView(scope, {
    docs: shape.docs.places(),
    isBody: scope.recursive ? top : body,
    flat: false,
    fromJson: converting === undefined ? undefined : names.fromJson,
    atOnce: scope.recursive || converting !== undefined ? undefined : checkedCopy(scope, shape)
  })
  const issueList = `${scope.support('Issue')}[] | undefined`
  const isAt = {
    internal: `\`${names.is}\` at a depth.`,
    head: functionHead(
      `export function ${names.isAt}`,
      ['value: unknown', 'depth: number'],
      `value is ${type.typeName}`
    ),
    body
  }
  const issues = {
    internal: 'Lists the issues of a value; undefined if there are none.',
    head: functionHead(
      `export function ${names.issues}`,
      ['value: unknown', ...(scope.recursive ? ['depth = 0'] : [])],
      issueList
    ),
    body: issuesBody(scope, shape)
  }
  const copy = {
    internal: 'Copies a valid value without unknown keys.',
    head: functionHead(`export function ${names.copy}`, [`value: ${copiedType(shape)}`], type.typeName),
    body: copyBody(scope, shape)
  }
  const fromJson = {
    internal: 'Converts JSON to a value.',
    head: functionHead(`export function ${names.fromJson}`, ['value: unknown'], 'unknown'),
    body: converting ?? ''
  }
  const functions = [
    ...(scope.recursive ? [isAt] : []),
    issues,
    ...(converting === undefined ? [] : [fromJson]),
    copy,
    ...localFunctions(scope)
  ]
  return {
    path: validatorPath(type),
    page: type.resource.source.file,
    template: 'validator/type.ts',
    view: {...api, functions, constants: scope.constants(), imports: scope.imports()}
  }
}

/** Functions that only this file calls, as the template shows them. */
function localFunctions(scope: Scope): readonly object[] {
  return scope.functions().map(({name, parameters, returnType, body}) => ({
    internal: '',
    head: functionHead(
      `function ${name}`,
      parameters.map((parameter) => `${parameter.name}: ${parameter.type}`),
      returnType
    ),
    body
  }))
}

function resourceShape(scope: Scope, type: PlannedResource): Shape {
  const {plan} = scope
  const properties = plan.propertiesOf(type.name)
  const derived = plan.derived(type.name)
  const open = plan.isOpen(type.name)
  // `keyof` an open type is any string.
  const keys = open ? properties.map(({name}) => quoted(name)) : [`keyof ${type.typeName}`]
  return {
    expected: objectOf(type),
    typeText: scope.own(type.typeName),
    keysText: [...keys, ...(derived.length > 0 ? ["'@odata.type'"] : [])].join(' | '),
    properties: shapeProperties(scope, properties),
    open,
    inTree: derived.length > 0 || plan.base(type.name) !== undefined,
    derived,
    docs: propertyDocs(scope, '', properties),
    undocumented: false,
    counted: scope.recursive
  }
}
