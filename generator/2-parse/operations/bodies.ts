import type {Paragraph} from '../../model/document.ts'
import type {NamedBody} from '../../model/operation-parts.ts'
import type {Section} from '../../model/page.ts'
import {
  beforeName,
  behindName,
  namedObject,
  ofSeveral,
  speaksOf,
  succeeds
} from '../dialect/operation-bodies.ts'
import {ofReturned, ofSent} from '../dialect/operation-headings.ts'
import {failingSentences} from './errors.ts'
import {visibleText} from './sentences.ts'

/**
 * Types that sentences of a request name as what is sent, or answered: "returns an [order](order.md) object in the response
 * body", "supply a JSON representation of an [order](order.md)".
 */
export function namedBodies(sections: readonly Section[]): NamedBody[] {
  return sections.flatMap(({words, blocks}) => {
    const kinds = (['request', 'response'] as const).filter((kind) =>
      kind === 'request' ? !ofReturned.test(words) : !ofSent.test(words)
    )
    return blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? kinds
            .filter((kind) => speaksOf[kind].test(block.text))
            .flatMap((of) => namesIn(block).map((name) => ({of, ...name})))
        : []
    )
  })
}

/** The status of success that a sentence states: "returns a `201 Created` response code". */
export function statedStatus(sections: readonly Section[]): number | undefined {
  const texts = sections.flatMap(({blocks}) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
  )
  const [status] = texts.flatMap((text) => succeeds.exec(text)?.[1] ?? [])
  return status === undefined ? undefined : Number(status)
}

/** Bodies of errors left out. */
function namesIn(paragraph: Paragraph): Omit<NamedBody, 'of'>[] {
  const {inlines} = paragraph
  const failing = failingSentences(paragraph)
  const text = inlines.map(visibleText).join('')
  let end = 0
  let nextFailing = 0
  return inlines.flatMap((inline) => {
    const start = end
    end += visibleText(inline).length
    while ((failing[nextFailing]?.end ?? Number.POSITIVE_INFINITY) <= start) nextFailing++
    if ((failing[nextFailing]?.start ?? Number.POSITIVE_INFINITY) <= start) return []
    const before = text.slice(Math.max(0, start - longestWording), start)
    const behind = text.slice(end, end + longestWording)
    if (inline.kind === 'link' && !inline.image && (beforeName.test(before) || behindName.test(behind))) {
      const {text, url = '', place} = inline
      return [{name: text, url, isCollection: isCollection(before, behind), place}]
    }
    if (inline.kind !== 'text') return []
    return [...inline.value.matchAll(namedObject)].map(({0: words, 1: name = '', index}) => ({
      name,
      isCollection: isCollection(
        before + inline.value.slice(0, index + words.indexOf(name)),
        inline.value.slice(index + words.lastIndexOf(name) + name.length) + behind
      ),
      place: inline.place
    }))
  })
}

/** No wording looks at more characters than these: all of a paragraph for each of its links would be its square. */
const longestWording = 400

function isCollection(before: string, behind: string): boolean {
  return ofSeveral.before.test(before) || ofSeveral.behind.test(behind)
}
