import type {Severity} from '../model/program.ts'
import type {Definition} from './catalog.ts'

/**
 * An entry of the catalog, its parameters typed by its sentence.
 *
 * @example
 * define('warning', (it: {name: string}) => `The property \`${it.name}\` is documented twice.`)
 */
export function define<P>(severity: Severity, message: (params: P) => string): Definition<P> {
  return {severity, message}
}
