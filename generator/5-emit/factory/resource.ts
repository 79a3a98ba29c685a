import {
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
  VariableDeclarationKind,
  type VariableStatementStructure
} from 'ts-morph'
import type {Property} from '../../model/program.ts'
import {docs} from '../docs/comment.ts'
import {objectKey, quoted} from '../literals.ts'
import type {Plan, PlannedResource} from '../plan/plan.ts'
import {mayBeAbsent, mayBeNull} from '../plan/presence.ts'
import type {SourceFilePlan} from '../source-file.ts'
import type {Render} from '../templates.ts'
import {builderView} from './builder.ts'
import {completeForm} from './complete.ts'
import {conditionsOf} from './conditions.ts'
import {concrete, isFilled} from './filled.ts'
import type {Kin} from './kin.ts'
import {factoryName} from './names.ts'
import {builderName, createScope, factoryPath, type Scope} from './scope.ts'
import {shapeText} from './shape.ts'
import {type Trait, traitsOf} from './traits.ts'

/** A resource's factory: the complete form of its type, the ways to make it, and how it is built. */
export function resourceFile(
  plan: Plan,
  kin: Kin,
  type: PlannedResource,
  unending: ReadonlySet<string>,
  render: Render
): SourceFilePlan {
  const path = factoryPath(type)
  const scope = createScope(plan, kin, path)
  const properties = plan.propertiesOf(type.name)
  const filled = properties.filter((property) => isFilled(property) && !unending.has(property.name))
  const asked = properties.filter((property) => !filled.includes(property))
  const conditions = conditionsOf(plan, type).filter(({property}) => filled.includes(property))
  const made = concrete(plan, type)
  const shape = made === type ? shapeText(scope, type, filled, asked) : ''
  const near = kin.bearsTimes(type)
  const told = kin.told(type).size > 0
  const usesMoment = /\bmoment\b/.test(shape)
  const body =
    made === type
      ? render('factory/resource.ts', {
          complete: type.completeName,
          ...builderView(scope, type, filled, conditions, usesMoment),
          shape: shape !== '',
          moment: usesMoment,
          empty: asked.filter((property) => isEmpty(plan, property)).map(({name}) => objectKey(name)),
          endless: asked.some((property) => !mayBeAbsent(property, plan.options) && !isEmpty(plan, property)),
          finish: scope.support('finish')
        })
      : render('factory/abstract.ts', {
          builder: scope.builder(made),
          near: near || told,
          told,
          type: quoted(`#${made.name}`)
        })
  if (/\bdraw\(/.test(body + shape)) scope.support('draw')
  const form = completeForm(scope, properties, new Set(asked.map(({name}) => name)), conditions)
  const statements = [
    completeDeclaration(scope, type, form),
    factory(scope, type, traitsOf(plan, type, conditions)),
    ...creators(scope, type),
    ...(shape === '' ? [] : [constant('shape', shape, `${scope.support('Shape')}<${type.completeName}>`)]),
    ...scope.constants(),
    builder(scope, type, body, {near, told})
  ]
  return {path, page: type.resource.source.file, statements: [...scope.imports(), ...statements]}
}

/** Whether it has to be there, and null is what ends it. */
function isEmpty({options}: Plan, property: Property): boolean {
  return !mayBeAbsent(property, options) && mayBeNull(property, options)
}

function completeDeclaration(
  scope: Scope,
  type: PlannedResource,
  {left, properties}: ReturnType<typeof completeForm>
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  const base = `${scope.support('Complete')}<${scope.type(type)}${left === '' ? '' : `, ${left}`}>`
  const comment = docs(
    {text: [`{@link ${type.typeName}} with every property that its factory fills.`], tags: []},
    0
  )
  const common = {isExported: true, name: type.completeName, docs: comment}
  // ts-morph sets interfaces apart from the imports above them, but not aliases.
  if (properties.length === 0)
    return {...common, kind: StructureKind.TypeAlias, type: base, leadingTrivia: '\n'}
  return {...common, kind: StructureKind.Interface, extends: [base], properties: [...properties]}
}

/** `createUser` and `createUserList`. */
function creators(scope: Scope, type: PlannedResource): VariableStatementStructure[] {
  const {typeName} = type
  const types = `<${typeName}, ${type.completeName}>`
  const create = `/* @__PURE__ */ ${scope.support('creator')}(${factoryName(type)})`
  const createList = `/* @__PURE__ */ ${scope.support('listCreator')}(${factoryName(type)})`
  return [
    constant(`create${typeName}`, create, `${scope.support('Create')}${types}`, [
      `Creates a complete, valid {@link ${typeName}}. The same seed gives the same value.`
    ]),
    constant(type.listFactoryName, createList, `${scope.support('CreateList')}${types}`, [
      `Creates a list of {@link ${typeName}}, each value different.`
    ])
  ]
}

function factory(scope: Scope, type: PlannedResource, traits: readonly Trait[]): VariableStatementStructure {
  const made = (empties: boolean, typeName: string) => {
    const names = traits.filter((trait) => trait.empties === empties).map(({name}) => quoted(name))
    return names.length === 0 ? [] : [`{ [N in ${names.join(' | ')}]: ${typeName} }`]
  }
  const known = [...made(false, type.completeName), ...made(true, type.typeName)].join(' & ')
  const parameters = [type.typeName, type.completeName, ...(known === '' ? [] : [known])].join(', ')
  const overrides = traits.map((trait) => `${objectKey(trait.name)}: ${trait.overrides}`).join(', ')
  const definition = `${builderName(type)}, ${overrides === '' ? '{}' : `{ ${overrides} }`}`
  return constant(
    factoryName(type),
    `/* @__PURE__ */ ${scope.support('factoryOf')}(${definition})`,
    `${scope.support('Factory')}<${parameters}>`,
    ['Factory with traits, defaults and hooks. Each method returns a new factory.']
  )
}

function builder(
  scope: Scope,
  type: PlannedResource,
  body: string,
  {near, told}: {readonly near: boolean; readonly told: boolean}
): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: builderName(type),
    parameters: [
      {name: 'at', type: 'number'},
      {name: 'how', type: scope.support('How')},
      {name: 'given', type: `${scope.support('Given')}<${type.typeName}> | null`, hasQuestionToken: true},
      ...(near || told ? [{name: near ? 'near' : '_near', type: 'number', hasQuestionToken: true}] : []),
      ...(told
        ? [{name: 'told', type: `${scope.support('Given')}<${type.typeName}>`, hasQuestionToken: true}]
        : [])
    ],
    returnType: type.completeName,
    docs: docs(
      {text: ['Builds a value for other factories, from a position in the random sequence.'], tags: []},
      0
    ),
    statements: body.trimEnd()
  }
}

function constant(
  name: string,
  initializer: string,
  type?: string,
  text: readonly string[] = []
): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    leadingTrivia: '\n',
    isExported: text.length > 0,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{name, initializer, ...(type !== undefined && {type})}],
    docs: docs({text, tags: []}, 0)
  }
}
