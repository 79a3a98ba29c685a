/** The statuses with which a request fails, as tables, lists and sentences state them. */
import {allBlocks} from '../../model/all-blocks.ts'
import type {Block, Cell, Inline, Paragraph, Table} from '../../model/document.ts'
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
  return sentencesOf(paragraph).filter(
    (sentence) => statusesIn(sentence, paragraph.inlines).length > 0 && !/\b2\d\d\b/.test(sentence.text)
  )
}

function tabulated({header, rows}: Table): StatedError[] {
  const words = header.cells.map(({text}) => text)
  const statuses = words.findIndex((text) => ofStatus.test(text))
  const isStatus = ({cells}: Table['rows'][number]) => cellStatus.test(cells[statuses]?.text ?? '')
  if (statuses < 0 || !rows.every(isStatus)) return []
  const body = words.findIndex((text) => ofBody.test(text))
  return rows.flatMap(({cells}) => {
    const text = cells[statuses]?.text ?? ''
    const [whole = '', status = ''] = cellStatus.exec(text) ?? []
    if (!/^[45]/.test(status)) return []
    const others = cells.filter((_, at) => at !== statuses && at !== body)
    const description =
      others.find(({text}) => /[\p{L}]{2}/u.test(text))?.markdown ??
      text.slice(whole.length).replace(/^\W+/, '')
    const link = cells[body] && linkIn(cells[body])
    return [stated(status, description, link ?? others.flatMap((cell) => onlyLink(cell))[0])]
  })
}

function inSentences(paragraph: Paragraph): StatedError[] {
  return sentencesOf(paragraph).flatMap((sentence) =>
    statusesIn(sentence, paragraph.inlines).map(({status, end}) =>
      stated(status, sentence.text, linkBetween(paragraph.inlines, end, sentence.end))
    )
  )
}

/** The statuses that a sentence states, and where each ends. */
function statusesIn({text, start, end}: Sentence, inlines: readonly Inline[]): Stated[] {
  if (!speaksOfFailure.test(text) || denies.test(text)) return []
  return placed(inlines).flatMap(({inline, at}) => {
    if (at < start || at >= end) {
      // A text may begin in one sentence and go on in the next.
      if (inline.kind !== 'text' || at >= end || at + inline.value.length <= start) return []
    }
    if (inline.kind === 'code') {
      const [whole = '', status] = statusInCode.exec(inline.value) ?? []
      return status === undefined ? [] : [{status, end: at + whole.length}]
    }
    if (inline.kind !== 'text') return []
    return [...inline.value.matchAll(statusInWords)].flatMap(
      ({0: whole, 1: one, 2: two, 3: three, index}) => {
        const status = one ?? two ?? three ?? ''
        const from = at + index
        return from >= start && from < end ? [{status, end: from + whole.length}] : []
      }
    )
  })
}

interface Stated {
  readonly status: string
  readonly end: number
}

function placed(inlines: readonly Inline[]): {readonly inline: Inline; readonly at: number}[] {
  let at = 0
  return inlines.map((inline) => {
    const found = {inline, at}
    at += visibleText(inline).length
    return found
  })
}

function linkBetween(inlines: readonly Inline[], start: number, end: number): StatedError['body'] {
  const found = placed(inlines).find(
    ({inline, at}) => inline.kind === 'link' && !inline.image && at >= start && at < end
  )?.inline
  return found && bodyOf(found)
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

function stated(status: string, description: string, body: StatedError['body']): StatedError {
  return {
    ...(/^\d+$/.test(status) && {status: Number(status)}),
    description,
    ...(body && {body})
  }
}
