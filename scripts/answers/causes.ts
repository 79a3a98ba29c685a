import {isPlaceholder} from '../../generator/4-check/examples/placeholder.ts'
import type {JsonNode} from '../../generator/model/page.ts'
import type {Answer} from './corpus.ts'

/** One thing that a generated validator says against an answer. */
export interface Issue {
  readonly path: readonly (string | number)[]
  readonly expected: string
  readonly found: string
  /** `resources/user.md:25` */
  readonly docs: string
}

/** Why answers are refused, as the table of docs/fidelity.md says it; the last one is what we would have to mend. */
export const causes = {
  placeholder: 'the page shows what stands for a value: `datetime-value`',
  case: 'a member in another case than the docs list it: `HTML`, not `html`',
  member: 'a member that the docs do not list',
  missing: 'the docs require what the answer, or what the page shows of it, does not have',
  shape: 'one value where the docs say several, or an object where they say none, or the other way',
  form: 'another kind of value, or beyond the limits that the docs state: `"true"`, not `true`',
  unexplained: 'none that `typedown verify` tells'
} as const

export type Cause = keyof typeof causes

interface Circumstances {
  readonly answer: Answer
  readonly node: JsonNode
  readonly codes: readonly string[]
}

/** The cause of an issue; what an example leaves out, and says so, `verify` has no reason to report. */
export function causeOf({path, expected, found}: Issue, {answer, node, codes}: Circumstances): Cause {
  if (found === 'undefined')
    return answer.truncated || codes.includes('example-missing-required') ? 'missing' : 'unexplained'
  if (codes.length === 0) return 'unexplained'
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
  if (text !== undefined && (isPlaceholder(text) || text === path.at(-1))) return 'placeholder'
  if (/^(?:one|some) of "/.test(expected)) {
    if (text === undefined) return 'shape'
    return expected.toLowerCase().includes(`"${text.toLowerCase()}"`) ? 'case' : 'member'
  }
  const shapes = /^(?:an array|an object)/
  return shapes.test(expected) || shapes.test(found) ? 'shape' : 'form'
}
