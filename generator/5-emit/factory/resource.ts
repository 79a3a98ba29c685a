import {mayBeAbsent, mayBeNull} from '../../model/presence.ts'
import type {Property} from '../../model/program.ts'
import type {CodeFile} from '../emitter.ts'
import {assignment, type Group, group, inLine, interfaceHead, madeConstant, wrap} from '../layout.ts'
import {objectKey, quoted} from '../literals.ts'
import type {Plan, PlannedResource, ResourceOutline} from '../plan/plan.ts'
import type {Render} from '../templates.ts'
import {builderView} from './builder.ts'
import {completeType} from './complete-type.ts'
import {isFilled} from './filled-properties.ts'
import {factoryName} from './names.ts'
import type {Relations} from './relations.ts'
import {builderName, createScope, factoryPath, type Scope} from './scope.ts'
import {shapeText} from './shape.ts'
import {stateDependenciesOf} from './state-dependencies.ts'
import {type Trait, traitsOf} from './traits.ts'

/** A resource's factory: the complete form of its type, the ways to make it, and how it is built. */
export function resourceFile(
  plan: Plan,
  relations: Relations,
  type: PlannedResource,
  render: Render
): CodeFile {
  const path = factoryPath(type)
  const scope = createScope(plan, relations, path)
  const properties = plan.propertiesOf(type.name)
  const unending = new Set(plan.recursiveReferences(type.name))
  const filled = properties.filter((property) => isFilled(property) && !unending.has(property.name))
  const onRequest = properties.filter((property) => !filled.includes(property))
  const dependencies = stateDependenciesOf(plan, properties).filter(({property}) => filled.includes(property))
  const made = plan.concrete(type.name) ?? type
  const shape = made.name === type.name ? shapeText(scope, type, filled, onRequest) : ''
  const parentTime = relations.hasTimes(type)
  const fromParent = relations.fromParent(type).size > 0
  const usesMoment = /\bmoment\b/.test(shape)
  const empty = onRequest.filter((property) => isEmpty(plan, property)).map(({name}) => objectKey(name))
  const endless = onRequest.some(
    (property) => !mayBeAbsent(property, plan.options) && !isEmpty(plan, property)
  )
  const body =
    made.name === type.name
      ? render('factory/build.ts', {
          complete: type.completeName,
          ...builderView(scope, type, filled, dependencies, usesMoment),
          shape: shape !== '',
          moment: usesMoment,
          empty,
          endless,
          none: filled.length === 0 && empty.length === 0 && !endless,
          finish: scope.support('finish')
        })
      : render('factory/build-abstract.ts', {
          builder: scope.builder(made),
          overrides: made.idName === type.idName ? '' : ` as ${overridesOf(scope, made)} | null | undefined`,
          parentTime: parentTime || fromParent,
          fromParent,
          type: quoted(`#${made.odataType}`)
        })
  if (/\bdraw\(/.test(body + shape)) scope.support('draw')
  const form = completeType(scope, properties, new Set(onRequest.map(({name}) => name)), dependencies)
  const base = group(
    `${scope.support('Complete')}<`,
    [scope.type(type), ...(form.left === '' ? [] : [form.left])],
    '>'
  )
  const types = [type.typeName, type.completeName]
  const view = {
    link: `{@link ${type.typeName}}`,
    complete: {
      name: type.completeName,
      alias: aliasText(type.completeName, base),
      head: interfaceHead(type.completeName, base),
      properties: form.properties
    },
    factory: factoryText(scope, type, traitsOf(scope, properties, dependencies)),
    create: madeConstant(
      `create${type.typeName}`,
      group(`${scope.support('Create')}<`, types, '>'),
      group(`${scope.support('creator')}(`, [factoryName(type)], ')')
    ),
    createList: madeConstant(
      type.listFactoryName,
      group(`${scope.support('CreateList')}<`, types, '>'),
      group(`${scope.support('listCreator')}(`, [factoryName(type)], ')')
    ),
    shape: shape === '' ? '' : {type: scope.support('Shape'), text: shape},
    builder: builderName(type),
    parameters: parameters(scope, type, {
      parentTime,
      fromParent,
      inCurrency: /\binCurrency\(settings\b/.test(body)
    }),
    keys: scope.keys(body + shape),
    body
  }
  return {
    path,
    page: type.resource.source.file,
    template: 'factory/resource.ts',
    view: {...view, constants: scope.constants(), imports: scope.imports()}
  }
}

/** `export type A = B<C>;`; of several arguments, those are what is broken. */
function aliasText(name: string, base: Group): string {
  const head = `export type ${name}`
  return base.items.length === 1 ? assignment(head, inLine(base)) : `${head} = ${inLine(base)};`
}

/** Ids of an abstract type are any strings, those of what is made in its place are not. */
function overridesOf(scope: Scope, made: ResourceOutline): string {
  return `${scope.support('ResolvedOverrides')}<${scope.type(made)}>`
}

/** Whether it has to be there, and null is what ends it. */
function isEmpty({options}: Plan, property: Property): boolean {
  return !mayBeAbsent(property, options) && mayBeNull(property, options)
}

/** The constant that holds the factory, with its traits. */
function factoryText(scope: Scope, type: PlannedResource, traits: readonly Trait[]): string {
  const made = (empties: boolean, typeName: string) => {
    const names = traits.filter((trait) => trait.empties === empties).map(({name}) => quoted(name))
    return names.length === 0 ? [] : [`{ [N in ${names.join(' | ')}]: ${typeName} }`]
  }
  const known = [...made(false, type.completeName), ...made(true, type.typeName)].join(' & ')
  const overrides = traits.map((trait) => wrap(`${objectKey(trait.name)}: `, trait.overrides))
  return madeConstant(
    factoryName(type),
    group(
      `${scope.support('Factory')}<`,
      [type.typeName, type.completeName, ...(known === '' ? [] : [known])],
      '>'
    ),
    group(`${scope.support('factoryOf')}(`, [builderName(type), group('{', overrides, '}')], ')')
  )
}

function parameters(
  scope: Scope,
  type: PlannedResource,
  {
    parentTime,
    fromParent,
    inCurrency
  }: {readonly parentTime: boolean; readonly fromParent: boolean; readonly inCurrency: boolean}
): string {
  const given = `${scope.support('ResolvedOverrides')}<${type.typeName}>`
  return [
    'seed: number',
    `${inCurrency ? 'settings' : 'context'}: ${scope.support('Settings')}`,
    `override?: ${given} | null`,
    ...(parentTime || fromParent ? [`${parentTime ? 'parentTime' : '_parentTime'}?: number`] : []),
    ...(fromParent ? [`fromParent?: ${given}`] : [])
  ].join(', ')
}
