import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {expectedToken} from '../../diagnostics/json-fault.ts'
import {bySource} from '../../diagnostics/order.ts'
import type {Page} from '../../model/page.ts'
import type {Diagnostic, Program} from '../../model/program.ts'
import {reportDuplicateKey} from '../duplicate-key.ts'
import {checkBody} from './body.ts'
import {type Context, sourceOf, textOf, type VerifyOptions} from './context.ts'
import {type Example, examplesOf} from './examples.ts'
import {typesOf} from './types.ts'
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
  const types = typesOf(program)
  return pages
    .flatMap((page) => {
      const textAt = textOf(page.document)
      return examplesOf(page).flatMap((example) =>
        verifyExample({types, options, example, textAt, checkValue})
      )
    })
    .sort(bySource)
}

function verifyExample(context: Context): Diagnostic[] {
  const {fault} = context.example
  const found = [...twice(context), ...checkBody(context)]
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
