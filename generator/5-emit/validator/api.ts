/** The functions that users call, made of the internal ones: the same for resources and enums. */
import {article} from '../article.ts'
import {group, listText, madeConstant} from '../layout.ts'
import {quoted} from '../literals.ts'
import {functionNames} from './names.ts'
import type {Scope} from './scope.ts'

export interface Api {
  readonly isBody: string
  /** The constant that says where the docs describe the type. */
  readonly docs: string
  /** Whether a value is its own copy, as it has no properties; to read these may throw. */
  readonly flat: boolean
  /** The function that converts JSON; absent where there is nothing to convert. */
  readonly fromJson?: string | undefined
  /** Of types that are checked and copied in one go: what must hold, and the copy's entries. */
  readonly atOnce?: {readonly holds: string; readonly entries: string} | undefined
}

/** What `validator/api.ts` shows. */
export function apiView(scope: Scope, {isBody, docs, flat, fromJson, atOnce}: Api): object {
  const {typeName} = scope.type
  const names = functionNames(typeName)
  const strips = !flat && scope.plan.options.unknownProperties === 'strip'
  scope.support('result')
  return {
    ...names,
    typeName: scope.own(typeName),
    named: `${article(typeName)} \`${typeName}\``,
    name: quoted(`${article(typeName)} ${typeName}`),
    docs,
    isBody,
    assertHead: functionHead(
      `export function ${names.assert}`,
      ['value: unknown'],
      `asserts value is ${typeName}`
    ),
    isHead: functionHead(`export function ${names.is}`, ['value: unknown'], `value is ${typeName}`),
    validateHead: functionHead(
      `export function ${names.validate}`,
      ['value: unknown'],
      scope.support('ValidationResult')
    ),
    parseHead: functionHead(`export function ${names.parse}`, ['value: unknown'], typeName),
    refuse: scope.support('refuse'),
    flat,
    atOnce,
    converts: fromJson !== undefined,
    convert: fromJson === undefined ? '' : scope.support('fromJson'),
    schema: madeConstant(
      names.schema,
      group(`${scope.support('StandardSchema')}<`, [typeName], '>'),
      group(
        `${scope.support(fromJson === undefined ? 'standardSchema' : 'convertingSchema')}(`,
        [...(fromJson === undefined ? [] : [fromJson]), names.validate, ...(strips ? [names.copy] : [])],
        ')'
      )
    )
  }
}

/** `function isUser(value: unknown): value is User {`, a parameter a line where that is too long. */
export function functionHead(name: string, parameters: readonly string[], returnType: string): string {
  return listText(`${name}(`, parameters, `): ${returnType} {`)
}
