/** What the values of an undocumented property are: enough to write its row. */
import {patterns} from '../model/patterns.ts'
import type {PrimitiveName} from '../model/program.ts'
import {increment, type Kind, kindOf} from './counts.ts'

/** Strings of which all have the same form. */
const forms = ['uuid', 'dateTime', 'date', 'duration'] as const

export class ShapeCounts {
  readonly kinds = new Map<Kind, number>()
  /** Of the items of arrays. */
  readonly items = new Map<Kind, number>()
  #forms: readonly (typeof forms)[number][] = forms

  add(value: unknown): void {
    increment(this.kinds, kindOf(value))
    if (typeof value === 'string' && this.#forms.length > 0)
      this.#forms = this.#forms.filter((form) => patterns[form].test(value))
    if (Array.isArray(value) && value.length > 0) increment(this.items, kindOf(value[0]))
  }

  /**
   * The primitive that all values are of, or that all items of arrays are of, objects being `any`; undefined of mixed values.
   *
   * @example
   * shape.type() // {name: 'number', isCollection: false}
   */
  type(): {readonly name: PrimitiveName; readonly isCollection: boolean} | undefined {
    const kind = commonKind(this.kinds)
    if (kind === 'array') {
      const name = primitiveOf(commonKind(this.items))
      return name && {name, isCollection: true}
    }
    const name = kind === 'string' ? (this.#forms[0] ?? 'string') : primitiveOf(kind)
    return name && {name, isCollection: false}
  }
}

/** Of values and nulls, that of the values; of integers and other numbers, `number`. */
function commonKind(counts: ReadonlyMap<Kind, number>): Kind | undefined {
  const kinds = new Set([...counts.keys()].filter((kind) => kind !== 'null'))
  if (kinds.has('number')) kinds.delete('integer')
  const [kind] = kinds
  return kinds.size === 1 ? kind : undefined
}

function primitiveOf(kind: Kind | undefined): PrimitiveName | undefined {
  if (kind === 'object') return 'any'
  return kind === 'string' || kind === 'integer' || kind === 'number' || kind === 'boolean' ? kind : undefined
}
