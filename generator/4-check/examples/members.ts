import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {listed} from '../../diagnostics/text.ts'
import type {Place} from '../../model/document.ts'
import type {JsonNode} from '../../model/page.ts'
import type {Diagnostic, TypeRef} from '../../model/program.ts'
import {type Context, ownerOf, relatedOf, type Subject, sourceOf} from './context.ts'
import {nearest} from './nearest.ts'
import {isPlaceholder} from './placeholder.ts'
import {wrongType} from './wrong-type.ts'

/** A closed list, with a name or without one. */
interface Choice {
  readonly type: TypeRef
  readonly members: readonly {readonly name: string}[]
  readonly flags: boolean
  /** The docs say that there are others. */
  readonly open?: true
}

/** Holds a value against a list of members; of flags it may name several. */
export function* checkMembers(
  context: Context,
  node: JsonNode,
  {type, members, flags, open}: Choice,
  subject: Subject
): Generator<Diagnostic> {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') {
    yield wrongType(context, node, type, subject)
    return
  }
  if (open || context.options.enums === 'open') return
  const names = members.map(({name}) => name)
  for (const {word, place} of wordsOf(node.value, node.place, flags)) {
    if (names.includes(word) || isPlaceholder(word)) continue
    const quote = word === node.value ? '"' : ''
    const near = nearest(word, names)
    yield diagnostic(
      'example-unknown-member',
      sourceOf(context, place),
      {value: word, name: ownerOf(subject)},
      {
        actual: context.textAt(place),
        ...(near.length > 0 ? {expected: near.map((name) => `${quote}${name}${quote}`)} : {}),
        ...(near.length === 0 && names.length <= 12
          ? {note: `Documented values: ${listed(names, 12)}.`}
          : {}),
        related: relatedOf(context, subject)
      }
    )
  }
}

/** The whole string, quotes included; or the words of a list of flags. */
function wordsOf(value: string, place: Place, flags: boolean): {word: string; place: Place}[] {
  if (!flags || !value.includes(',')) return [{word: value, place}]
  return [...value.matchAll(/[^,\s][^,]*/g)].map(({0: text, index}) => {
    const word = text.trimEnd()
    const column = place.column + 1 + index
    return {word, place: {line: place.line, column, endLine: place.line, endColumn: column + word.length}}
  })
}
