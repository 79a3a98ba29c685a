import type {Severity} from '../model/program.ts'
import type {Definition} from './catalog.ts'

/**
 * An entry of the catalog, its parameters typed by its sentence.
 *
 * @example
 * define(
 *   'warning',
 *   'Keep one of the rows.',
 *   (it: {name: string}) => `The property \`${it.name}\` is documented twice.`
 * )
 */
export function define<P>(severity: Severity, advice: string, message: (params: P) => string): Definition<P> {
  return {severity, advice, message}
}
