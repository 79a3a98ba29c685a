import type {Resource} from '../../../model/program.ts'
import {defineRule} from '../../rule.ts'

/**
 * Types that inherit from each other in a ring: no value could ever be written down for them. One finding a
 * ring, at its first type by name.
 */
export const rule = defineRule({
  severity: 'error',
  advice: 'Remove one of the base types.',
  message: (it: {path: readonly string[]}) => `Inheritance cycle: ${it.path.join(' → ')}.`,
  *check({program: {resources}}, report) {
    const byName = new Map(resources.map((resource) => [resource.name, resource]))
    const done = new Set<string>()
    for (const resource of resources) {
      const ring = ringFrom(resource, byName, done)
      const [first, ...others] = ring.toSorted((a, b) => (a.name < b.name ? -1 : 1))
      if (!first) continue
      const start = ring.indexOf(first)
      const path = [...ring.slice(start), ...ring.slice(0, start), first].map((it) => it.name)
      yield report(
        first.source,
        {path},
        {related: others.map((it) => ({message: `\`${it.name}\` inherits here`, source: it.source}))}
      )
    }
  }
})

/** The ring that following base types from here runs into, unless an earlier walk has been there. */
function ringFrom(from: Resource, byName: ReadonlyMap<string, Resource>, done: Set<string>): Resource[] {
  const walked: Resource[] = []
  let at: Resource | undefined = from
  while (at && !done.has(at.name)) {
    done.add(at.name)
    walked.push(at)
    at = at.base === null ? undefined : byName.get(at.base)
  }
  return at && walked.includes(at) ? walked.slice(walked.indexOf(at)) : []
}
