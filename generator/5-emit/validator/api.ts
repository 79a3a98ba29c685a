/** The functions that users call, made of the internal ones: the same for resources and enums. */
import {type FunctionDeclarationStructure, StructureKind} from 'ts-morph'
import type {Source} from '../../model/program.ts'
import {article} from '../article.ts'
import {quoted} from '../literals.ts'
import {pageConstant} from './docs.ts'
import {functionNames} from './names.ts'
import type {Scope} from './scope.ts'

export interface Api {
  readonly source: Source
  readonly isBody: string
  /** Whether a value is its own copy. */
  readonly flat: boolean
  /** Of types that are checked and copied in one go: what must hold, and the copy's entries. */
  readonly atOnce?: {readonly holds: string; readonly entries: string} | undefined
}

export function apiFunctions(
  scope: Scope,
  {source, isBody, flat, atOnce}: Api
): FunctionDeclarationStructure[] {
  const {typeName} = scope.type
  const names = functionNames(typeName)
  const type = scope.own(typeName)
  const view = {
    ...names,
    name: quoted(`${article(typeName)} ${typeName}`),
    page: pageConstant(scope),
    line: source.line,
    refuse: scope.support('refuse')
  }
  const declare = (
    name: string,
    returnType: string,
    docs: string,
    statements: string
  ): FunctionDeclarationStructure => ({
    kind: StructureKind.Function,
    isExported: true,
    name,
    parameters: [{name: 'value', type: 'unknown'}],
    returnType,
    docs: [docs],
    statements
  })
  const named = `${article(typeName)} \`${typeName}\``
  const render = (body: string) => scope.render(`validator/api/${body}.ts`, view)
  scope.support('result')
  const deep = scope.recursion.mayBeTooDeep(scope.type.name)
  if (deep) scope.support('tooDeep')
  return [
    declare(names.is, `value is ${type}`, `Checks whether a value is ${named}.`, isBody),
    declare(
      names.assert,
      `asserts value is ${type}`,
      `Throws a \`ValidationError\` unless the value is ${named}.`,
      render('assert')
    ),
    declare(
      names.validate,
      scope.support('ValidationResult'),
      `Validates a value as ${named} and lists every issue.`,
      render(deep ? 'validate-deep' : 'validate')
    ),
    declare(
      names.parse,
      type,
      flat
        ? `Returns the value if it is ${named}, and throws a \`ValidationError\` otherwise.`
        : `Returns a copy of ${named} without unknown keys, and throws a \`ValidationError\` for any other value.`,
      atOnce
        ? scope.render('validator/api/parse-at-once.ts', {...view, type, ...atOnce})
        : render(flat ? 'parse-value' : 'parse')
    )
  ]
}

/** `export const userSchema = …`, a Standard Schema. */
export function schemaConstant(scope: Scope, flat: boolean): string {
  const {typeName} = scope.type
  const names = functionNames(typeName)
  const strips = !flat && scope.plan.options.unknownProperties === 'strip'
  const body = scope.render('validator/api/schema.ts', {
    ...names,
    type: typeName,
    strips,
    standardSchema: scope.support('standardSchema'),
    standardSchemaType: scope.support('StandardSchema')
  })
  return `/** \`${typeName}\` as a [Standard Schema](https://standardschema.dev), for libraries that accept one. */
${body}`
}
