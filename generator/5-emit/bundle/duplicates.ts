import {ts} from 'ts-morph'
import {edited} from '../syntax/edits.ts'
import type {Binding} from './module.ts'
import type {Part} from './parts.ts'

/**
 * Private functions that several modules have alike, by what takes their place: the first of them.
 *
 * @example
 * duplicates(parts, exported).get('validators/order.ts#isItemList') // 'validators/cart.ts#isItemList'
 */
export function duplicates(
  parts: readonly Part[],
  exported: ReadonlySet<Binding>
): ReadonlyMap<Binding, Binding> {
  const helpers = new Map(
    parts.flatMap((part) => {
      const [binding] = part.bindings
      const isHelper = binding !== undefined && !exported.has(binding) && ts.isFunctionDeclaration(part.node)
      return isHelper ? [[binding, part] as const] : []
    })
  )
  const canonicalForms = new Map<Binding, string>()
  const numbers = new Map<string, number>()
  /** A number for its text, with what it means in place of each name. */
  const canonicalFormOf = (binding: Binding, within: readonly Binding[]): string => {
    const part = helpers.get(binding)
    if (part === undefined) return binding
    if (within.includes(binding)) return within.at(-1) === binding ? 'itself' : binding
    const known = canonicalForms.get(binding)
    if (known !== undefined) return known
    const {node, module, references} = part
    const edits = references.map(({node: name, binding}) => ({
      from: name.getStart(module.source),
      to: name.end,
      text: `«${name.parent === node ? name.text : canonicalFormOf(binding, [...within, part.bindings[0] ?? ''])}»`
    }))
    const text = edited(module.source.text, edits, node.getStart(module.source), node.end)
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    canonicalForms.set(binding, `${number}`)
    return `${number}`
  }
  const first = new Map<string, Binding>()
  const replaced = new Map<Binding, Binding>()
  for (const binding of helpers.keys()) {
    const form = canonicalFormOf(binding, [])
    const twin = first.get(form)
    if (twin === undefined) first.set(form, binding)
    else replaced.set(binding, twin)
  }
  return replaced
}
