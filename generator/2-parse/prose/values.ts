import type {ValueList} from '../../model/page.ts'
import type {Prose} from './prose.ts'

/** What introduces a list of values; `closed` where the docs mean all there are. */
const introductions: readonly {readonly pattern: RegExp; readonly closed: boolean}[] = [
  {
    pattern:
      /\b(?:(?:the|current|currently|all)\s+)*(?:possible|valid|allowed|supported|permitted|acceptable)\s+(?:string\s+)?values?\b(?:\s+for\s+[^.:;]{1,40}?)?\s*(?:(?:is|are|can be|include)\b\s*:?|:)\s*(?=\S)/i,
    closed: true
  },
  {pattern: /\bproperty values are:?\s*/i, closed: true}
]

const word = '[A-Za-z_][\\w-]*'
const marked = '`[^`]{1,80}`'
const separator = /^\s*(?:[,;|/]\s*(?:and\b|or\b|&)?|\band\b|\bor\b|\n)\s*/

/**
 * A list of values in prose.
 *
 * @example
 * valuesIn(prose('Possible values are: `a`, `b`.')) // {values: [{name: 'a'}, {name: 'b'}], closed: true, …}
 */
export function valuesIn(prose: Prose): ValueList | undefined {
  for (const {pattern, closed} of introductions) {
    const match = pattern.exec(prose.text)
    if (!match) continue
    const values = listAt(prose, match.index + match[0].length)
    if (values.length === 0) continue
    const flags = /\bcan be a combination\b|\bcombination of\b|\bbitmask\b|\bflags\b/i.test(prose.text)
    return {values, closed, flags, place: prose.place(match.index, match.index + match[0].length)}
  }
  return
}

function listAt(
  prose: Prose,
  start: number
): {name: string; place: ReturnType<Prose['place']>; description: string}[] {
  const values = []
  const atom = new RegExp(`^(?:${prose.text[start] === '`' ? marked : word})`)
  let at = start
  for (;;) {
    const [found] = atom.exec(prose.text.slice(at)) ?? []
    if (!found) break
    const name = found.replaceAll('`', '').trim()
    const inside = at + found.indexOf(name)
    values.push({name, place: prose.place(inside, inside + name.length), description: ''})
    at += found.length
    const [between] = separator.exec(prose.text.slice(at)) ?? []
    if (!between) break
    at += between.length
  }
  return values
}
