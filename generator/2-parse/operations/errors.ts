/** The statuses with which a request fails, as tables, lists and sentences state them. */
import {allBlocks} from '../../model/all-blocks.ts'
import type {Block, Cell, Inline, Paragraph, Place, Table} from '../../model/document.ts'
import type {NamedBody, StatedError} from '../../model/operation-parts.ts'
import type {Section} from '../../model/page.ts'
import {
  cellStatus,
  denies,
  ofBody,
  ofStatus,
  speaksOfFailure,
  statusInCode,
  statusInWords
} from '../dialect/error-responses.ts'
import {type Sentence, sentencesOf, visibleText} from './sentences.ts'

/**
 * In document order, those of one status each by itself:
 *
 *     | Status       | Description           | Body                |
 *     |--------------|-----------------------|---------------------|
 *     | 409 Conflict | The order exists.     | [error](error.md)   |
 */
export function statedErrors(sections: readonly Section[]): StatedError[] {
  return sections.flatMap(({blocks}) =>
    allBlocks(blocks).flatMap((block: Block) => {
      if (block.kind === 'table') return tabulated(block)
      return block.kind === 'paragraph' ? inSentences(block) : []
    })
  )
}

/** The sentences of a paragraph that say how a request fails, and nothing of its success. */
export function failingSentences(paragraph: Paragraph): Sentence[] {
  return statementsIn(paragraph).filter(({text, statuses}) => statuses.length > 0 && !/\b2\d\d\b/.test(text))
}

function tabulated({header, rows}: Table): StatedError[] {
  const words = header.cells.map(({text}) => text)
  const statuses = words.findIndex((text) => ofStatus.test(text))
  const isStatus = ({cells}: Table['rows'][number]) => cellStatus.test(cells[statuses]?.text ?? '')
  if (statuses < 0 || !rows.every(isStatus)) return []
  const body = words.findIndex((text) => ofBody.test(text))
  return rows.flatMap(({cells, place}) => {
    const text = cells[statuses]?.text ?? ''
    const [whole = '', status = ''] = cellStatus.exec(text) ?? []
    if (!/^[45]/.test(status)) return []
    const others = cells.filter((_, at) => at !== statuses && at !== body)
    const description =
      others.find(({text}) => /[\p{L}]{2}/u.test(text))?.markdown ??
      text.slice(whole.length).replace(/^\W+/, '')
    const link = cells[body] && linkIn(cells[body])
    const named = link ?? others.flatMap((cell) => onlyLink(cell))[0]
    return [stated(status, description, named, cells[statuses]?.place ?? place)]
  })
}

function inSentences(paragraph: Paragraph): StatedError[] {
  return statementsIn(paragraph).flatMap(({text, statuses, links}) => {
    let next = 0
    return statuses.map(({status, end, place}) => {
      while ((links[next]?.at ?? end) < end) next++
      const link = links[next]?.inline
      return stated(status, text, link && bodyOf(link), place)
    })
  })
}

/** A sentence, with the statuses of failures that it states, and its links. */
interface Statement extends Sentence {
  readonly statuses: readonly PlacedStatus[]
  readonly links: readonly PlacedInline[]
}

function statementsIn(paragraph: Paragraph): Statement[] {
  const sentences = sentencesOf(paragraph)
  const inlines = placed(paragraph.inlines)
  const statuses = bySentence(sentences, inlines.flatMap(statusesIn))
  const links = bySentence(
    sentences,
    inlines.filter(({inline}) => inline.kind === 'link' && !inline.image)
  )
  return sentences.map((sentence, index) => {
    const isFailure = speaksOfFailure.test(sentence.text) && !denies.test(sentence.text)
    return {...sentence, statuses: (isFailure && statuses[index]) || [], links: links[index] ?? []}
  })
}

/** What begins in each sentence; both stand in order, and are walked once. */
function bySentence<T extends {readonly at: number}>(
  sentences: readonly Sentence[],
  items: readonly T[]
): T[][] {
  let next = 0
  return sentences.map(({end}) => {
    const first = next
    while ((items[next]?.at ?? end) < end) next++
    return items.slice(first, next)
  })
}

/** A status, and where it begins and ends in a paragraph's visible text. */
interface PlacedStatus {
  readonly status: string
  readonly at: number
  readonly end: number
  /** Of the code or the text that it is in. */
  readonly place: Place
}

function statusesIn({inline, at}: PlacedInline): PlacedStatus[] {
  if (inline.kind === 'code') {
    const [whole = '', status] = statusInCode.exec(inline.value) ?? []
    return status === undefined ? [] : [{status, at, end: at + whole.length, place: inline.place}]
  }
  if (inline.kind !== 'text') return []
  return [...inline.value.matchAll(statusInWords)].map(({0: whole, 1: one, 2: two, 3: three, index}) => ({
    status: one ?? two ?? three ?? '',
    at: at + index,
    end: at + index + whole.length,
    place: inline.place
  }))
}

interface PlacedInline {
  readonly inline: Inline
  readonly at: number
}

function placed(inlines: readonly Inline[]): PlacedInline[] {
  let at = 0
  return inlines.map((inline) => {
    const found = {inline, at}
    at += visibleText(inline).length
    return found
  })
}

function linkIn({inlines}: Cell): StatedError['body'] {
  const link = inlines.find((inline) => inline.kind === 'link' && !inline.image)
  return link && bodyOf(link)
}

/** Of a cell that holds a link and nothing else. */
function onlyLink(cell: Cell): Omit<NamedBody, 'of' | 'isCollection'>[] {
  const body = linkIn(cell)
  return body && body.name === cell.text ? [body] : []
}

function bodyOf(inline: Inline): StatedError['body'] {
  if (inline.kind !== 'link') return undefined
  const {text, url, place} = inline
  return {name: text, ...(url !== undefined && {url}), place}
}

function stated(status: string, description: string, body: StatedError['body'], place: Place): StatedError {
  return {
    ...(/^\d+$/.test(status) && {status: Number(status)}),
    description,
    ...(body && {body}),
    place
  }
}
