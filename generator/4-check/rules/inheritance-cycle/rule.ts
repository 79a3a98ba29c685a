import {defineRule} from '../../rule.ts'

/** Types that derive from each other in a cycle: no value could ever be written down for them. */
export const rule = defineRule({
  severity: 'error',
  advice: 'Remove one of the base types.',
  message: (it: {path: readonly string[]}) => `Inheritance cycle: ${it.path.join(' → ')}.`,
  *check({lookup}, report) {
    for (const cycle of lookup.cycles) {
      const [first, ...others] = cycle
      if (!first) continue
      yield report(
        first.source,
        {path: [...cycle, first].map(({name}) => name)},
        {related: byName(others).map((it) => ({message: `\`${it.name}\` inherits here`, source: it.source}))}
      )
    }
  }
})

function byName<T extends {readonly name: string}>(types: readonly T[]): T[] {
  return types.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
