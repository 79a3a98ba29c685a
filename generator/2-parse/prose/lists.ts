import type {ListedValue} from '../../model/page.ts'
import type {Prose} from './prose.ts'

const marks = /^(?:`[^`\n]{1,80}`|"[^"\n]{1,60}"|'[^'\n]{1,60}'|“[^”\n]{1,60}”)/
const word = /^[A-Za-z_][\w-]*/
const aside = /^\s*\(([^()]*)\)/
const separator = /^(?:\s*(?:[,;|/\n]|\b(?:and|or)\b|&))+\s*(?:[-*•]\s+)?/i

/**
 * The values that are listed from `start` on, and where they end; none where words go on as a sentence.
 *
 * @example
 * listAt(prose('One of `a`, `b`.'), 7, false) // {values: [{name: 'a', …}, {name: 'b', …}], end: 15}
 */
export function listAt(prose: Prose, start: number, plain: boolean): {values: ListedValue[]; end: number} {
  const {text} = prose
  const values: ListedValue[] = []
  const [lead = ''] = /^\s*(?:[-*•]\s+)?/.exec(text.slice(start)) ?? []
  let at = start + lead.length
  let end = at
  const marked = marks.test(text.slice(at))
  if (!marked && !plain) return {values, end}
  for (;;) {
    const [found] = (marked ? marks : word).exec(text.slice(at)) ?? []
    if (!found) break
    const name = found.replace(/^[`"'“]|[`"'”]$/g, '').trim()
    const [note, description = ''] = aside.exec(text.slice(at + found.length)) ?? ['']
    for (const part of partsOf(name)) {
      const inside = at + found.indexOf(part)
      values.push({name: bare(part), place: prose.place(inside, inside + part.length), description})
    }
    end = at + found.length + note.length
    const between = separator.exec(text.slice(end))?.[0] ?? itemEnd(text, end)
    if (!between) break
    at = end + between.length
  }
  // Plain words that go on as a sentence were none.
  const sentence = !marked && !/^\s*(?:[.;:()\n]|$)/.test(text.slice(end))
  return sentence ? {values: [], end} : {values, end}
}

/** Of a value with a word on it, the way to the next line: `` `a` - what it means\n ``. */
function itemEnd(text: string, at: number): string | undefined {
  return /^\s*[-–—:=][^\n]*\n\s*(?:[-*•]\s+)?/.exec(text.slice(at))?.[0]
}

/** Several values in one pair of marks: `` `a, b, c` ``, `` `a | b` ``. */
function partsOf(name: string): string[] {
  const parts = name.split(/\s*[,|]\s*(?:or |and )?/)
  return parts.length > 1 && parts.every((part) => /^["']?\w+["']?$/.test(part)) ? parts : [name]
}

/** Quotes inside of back-ticks: `` `"a"` ``. */
function bare(name: string): string {
  return /^(["']).*\1$/.test(name) ? name.slice(1, -1) : name
}
