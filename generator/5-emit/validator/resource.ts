import {type FunctionDeclarationStructure, StructureKind} from 'ts-morph'
import {quoted} from '../literals.ts'
import type {PlannedResource} from '../plan/plan.ts'
import type {SourceFilePlan} from '../source-file.ts'
import {apiFunctions, schemaConstant} from './api.ts'
import {checkedCopy, copiedType, copyBody} from './copy.ts'
import {propertyDocs} from './docs.ts'
import {isBody} from './is.ts'
import {issuesBody} from './issues.ts'
import {functionNames} from './names.ts'
import {objectOf} from './reference.ts'
import {createScope, type Scope, type Shared, validatorPath} from './scope.ts'
import {type Shape, shapeProperties} from './shape.ts'

/** The validators of a resource: what users call first, then what other files call, then what only this one does. */
export function resourceFile(shared: Shared, type: PlannedResource): SourceFilePlan {
  const scope = createScope(shared, type)
  const names = functionNames(type.typeName)
  const shape = resourceShape(scope, type)
  const body = isBody(scope, shape)
  const top = scope.render('validator/is/from-the-top.ts', names)
  const api = apiFunctions(scope, {
    source: type.resource.source,
    isBody: scope.recursive ? top : body,
    flat: false,
    atOnce: scope.recursive ? undefined : checkedCopy(scope, shape)
  })
  const issueList = `${scope.support('Issue')}[] | undefined`
  const value = {name: 'value', type: 'unknown'}
  const internals = [
    ...(scope.recursive
      ? [
          internal(names.isAt, [value, {name: 'depth', type: 'number'}], `value is ${type.typeName}`, {
            description: `\`${names.is}\` at a depth.`,
            statements: body
          })
        ]
      : []),
    internal(
      names.issues,
      [value, ...(scope.recursive ? [{name: 'depth', initializer: '0'}] : [])],
      issueList,
      {
        description: 'Lists the issues of a value; undefined if there are none.',
        statements: issuesBody(scope, shape)
      }
    ),
    internal(names.copy, [{name: 'value', type: copiedType(shape)}], type.typeName, {
      description: 'Copies a valid value without unknown keys.',
      statements: copyBody(scope, shape)
    })
  ]
  const schema = schemaConstant(scope, false)
  const locals = scope.functions().map((local) => ({kind: StructureKind.Function as const, ...local}))
  return {
    path: validatorPath(type),
    page: type.resource.source.file,
    statements: [...scope.imports(), ...scope.constants(), ...api, schema, ...internals, ...locals]
  }
}

/** A function exported for the files of other types, and for nobody else. */
function internal(
  name: string,
  parameters: readonly {readonly name: string; readonly type?: string; readonly initializer?: string}[],
  returnType: string,
  {description, statements}: {readonly description: string; readonly statements: string}
): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name,
    parameters: [...parameters],
    returnType,
    docs: [{description, tags: [{tagName: 'internal'}]}],
    statements
  }
}

function resourceShape(scope: Scope, type: PlannedResource): Shape {
  const {plan} = scope
  const properties = plan.propertiesOf(type.name)
  const derived = plan.derived(type.name)
  const line = [type, ...plan.ancestors(type.name)]
  const open = line.some(({resource}) => resource.open)
  // `keyof` an open type is any string.
  const keys = open ? properties.map(({name}) => quoted(name)) : [`keyof ${type.typeName}`]
  return {
    expected: objectOf(type),
    typeText: scope.own(type.typeName),
    keysText: [...keys, ...(derived.length > 0 ? ["'@odata.type'"] : [])].join(' | '),
    properties: shapeProperties(scope, properties),
    open,
    inTree: derived.length > 0 || line.length > 1,
    derived,
    docs: propertyDocs(scope, '', properties),
    undocumented: false,
    counted: scope.recursive
  }
}
