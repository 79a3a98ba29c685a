import type {LiteralRef} from '../../model/program.ts'
import type {Check} from './check.ts'

/** One value. */
export function literalCheck({value: wanted}: LiteralRef): Check {
  return {
    conditions: (value) => [{holds: `${value} === ${wanted}`, fails: `${value} !== ${wanted}`}],
    expected: String(wanted)
  }
}
