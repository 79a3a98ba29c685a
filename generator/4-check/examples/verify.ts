import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {expectedToken} from '../../diagnostics/json-fault.ts'
import {bySource} from '../../diagnostics/order.ts'
import type {Coverage, TypedExample, UntypedExample} from '../../model/coverage.ts'
import type {Page} from '../../model/page.ts'
import type {Diagnostic, Program} from '../../model/program.ts'
import {reportDuplicateKey} from '../duplicate-key.ts'
import {checkBody, checkInferred} from './body.ts'
import {type Context, sourceOf, textReader, type VerifyOptions} from './context.ts'
import {type Example, examplesOf} from './examples.ts'
import {type Inference, inferrer} from './inference.ts'
import {statedType} from './stated-type.ts'
import {type Types, typesOf} from './types.ts'
import {checkValue} from './value.ts'

/**
 * Holds the examples of API pages against the documented types: every contradiction at its place in the example.
 * Presence and null are judged by the same options as in generated validators.
 *
 * @example
 * verify(program, [parse({file: 'api/user-get.md', text})], defaults)
 * // [{code: 'example-wrong-type', message: '`age` is documented as an integer, …', source: {line: 31, …}, …}]
 */
export function verify(program: Program, pages: readonly Page[], options: VerifyOptions): Diagnostic[] {
  return verifyAll(program, pages, options).findings
}

/** The same, and what was and was not compared with a type. */
export function verifyAll(
  program: Program,
  pages: readonly Page[],
  options: VerifyOptions
): {readonly findings: Diagnostic[]; readonly coverage: Coverage} {
  const types = typesOf(program)
  const infer = inferrer(program, types)
  const typed: TypedExample[] = []
  const untyped: UntypedExample[] = []
  const findings = pages.flatMap((page) => {
    const textAt = textReader(page.document)
    return examplesOf(page).flatMap((example) => {
      const inferred = isTyped(example, types) ? undefined : inferredFrom(example, infer)
      const found = verifyExample({types, options, example, textAt, checkValue}, inferred)
      const {line, column} = example.root.place
      const source = {file: page.file, line, column}
      if (inferred && 'reason' in inferred) untyped.push({source, reason: inferred.reason})
      else typed.push({source, ...resourceOf(example, inferred, types), holds: found.length === 0})
      return found
    })
  })
  const examples = typed.length + untyped.length
  return {findings: findings.sort(bySource), coverage: {examples, typed, untyped}}
}

function resourceOf(
  {type}: Example,
  inferred: Inference | undefined,
  types: Types
): Pick<TypedExample, 'resource'> {
  const stated = type && statedType(type.text, types)?.resource
  const resource = inferred && 'resource' in inferred ? inferred.resource : stated
  return resource ? {resource: resource.name} : {}
}

/** Does the page say what it is? */
function isTyped({type}: Example, types: Types): boolean {
  return type !== undefined && statedType(type.text, types) !== undefined
}

function inferredFrom({type, status, root, ...body}: Example, infer: ReturnType<typeof inferrer>): Inference {
  if (type) return {reason: `no page describes \`${type.text}\``}
  if (/^[345]/.test(status ?? '')) return {reason: `it is answered with status ${status}`}
  if (root.kind === 'scalar') return {reason: 'it is no object and no list'}
  return infer({...body, root})
}

function verifyExample(context: Context, inferred: Inference | undefined): Diagnostic[] {
  const {fault} = context.example
  const found = [
    ...twice(context),
    ...(inferred && 'part' in inferred ? checkInferred(context, inferred) : checkBody(context))
  ]
  return [...syntax(context), ...(fault ? found.filter(({source}) => !isBefore(fault.place, source)) : found)]
}

/** Keys that an object has already. */
function twice({example: {duplicates, page}, textAt}: Context): Diagnostic[] {
  return duplicates.map((duplicate) =>
    reportDuplicateKey(
      (...finding) => diagnostic('example-duplicate-key', ...finding),
      page.file,
      duplicate,
      textAt(duplicate.member.keyPlace)
    )
  )
}

/** Syntax errors of a body. */
function syntax(context: Context): Diagnostic[] {
  const {fault, trailingCommas}: Example = context.example
  const commas = trailingCommas.map((place) =>
    diagnostic(
      'example-syntax',
      sourceOf(context, place),
      {text: ',', reason: 'trailing comma is not allowed'},
      {actual: ',', expected: ['']}
    )
  )
  if (!fault) return commas
  const expected = expectedToken(fault.kind)
  const params = {text: fault.text, reason: expected && `expected ${expected}`}
  return [
    ...commas,
    diagnostic('example-syntax', sourceOf(context, fault.place), params, {actual: fault.text})
  ]
}

function isBefore(a: {line: number; column: number}, b: {line: number; column: number}): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column)
}
