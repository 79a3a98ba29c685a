import {grouped} from '../../../diagnostics/text.ts'
import {defineRule} from '../../rule.ts'

/** Recorded values are of another type than the documented one. */
export const rule = defineRule({
  subject: 'traffic',
  severity: 'warning',
  advice: 'Correct the documented type, or the service.',
  message: ({name, isItem, documented, shown, values}: Params) => {
    const found = shown.map(({kind, count}) => `${kind} in ${grouped(count)}`).join(' and ')
    return `${isItem ? 'An item of ' : ''}\`${name}\` is documented as ${documented}, but ${found} of ${grouped(values)}.`
  }
})

export interface Params {
  readonly name: string
  /** Whether items of the list are meant, or values of the map. */
  readonly isItem: boolean
  readonly documented: string
  readonly shown: readonly {readonly kind: string; readonly count: number}[]
  readonly values: number
}
