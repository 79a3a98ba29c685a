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
  const files = emit(program, {...defaults, ...options, emit: ['validators'], importExtension: '.ts'})
  const functions = await load(files, 'validators/index.ts')
  return (typeName) => {
    const named = (name: string) => functions[name]
    const schema = `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}Schema`
    return {
      is: named(`is${typeName}`),
      assert: named(`assert${typeName}`),
      validate: named(`validate${typeName}`),
      parse: named(`parse${typeName}`),
      schema: named(schema)
    } as Validators
  }
}
