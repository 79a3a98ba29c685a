import type {Program} from '../../../model/program.ts'
import {defaults, type Options} from '../../../options.ts'
import {load} from '../../../testing/load.ts'
import {emit} from '../../emit.ts'

/** What validating gives, as users get it. */
export interface Issue {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly expected: string
  readonly found: string
  readonly docs: string
}

/** The functions of one type. */
export interface Validators {
  is(value: unknown): boolean
  assert(value: unknown): void
  validate(value: unknown): {readonly issues?: readonly Issue[]}
  parse(value: unknown): unknown
  readonly schema: {
    readonly '~standard': {
      readonly version: number
      readonly vendor: string
      validate(value: unknown): {readonly value?: unknown; readonly issues?: readonly Issue[]}
    }
  }
}

/**
 * The validators of a program, written to disk and imported.
 *
 * @example
 * const of = await validatorsOf(program, {unknownProperties: 'refuse'})
 * of('User').is({}) // true
 */
export async function validatorsOf(
  program: Program,
  options: Omit<Options, 'importExtension' | 'emit'> = {}
): Promise<(typeName: string) => Validators> {
  const files = await emit(program, {...defaults, ...options, emit: ['validators'], importExtension: '.ts'})
  const functions = await load(files, 'validators/index.ts')
  return (typeName) => named(functions, typeName)
}

/** The functions of one type, of all that are exported. */
export function named(functions: {readonly [name: string]: unknown}, typeName: string): Validators {
  return {
    is: functions[`is${typeName}`],
    assert: functions[`assert${typeName}`],
    validate: functions[`validate${typeName}`],
    parse: functions[`parse${typeName}`],
    schema: functions[`${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}Schema`]
  } as Validators
}
