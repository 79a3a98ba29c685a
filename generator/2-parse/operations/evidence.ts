import {allBlocks} from '../../model/all-blocks.ts'
import type {Block, List, Place, Table} from '../../model/document.ts'
import {groupBy} from '../../model/group-by.ts'
import type {RequestLine} from '../../model/operation-parts.ts'
import type {Section} from '../../model/page.ts'
import type {HttpMethod} from '../../model/program.ts'
import {ofEvent, ofOperation, payloads, requestLines} from '../dialect/operation-headings.ts'
import {promises, rowsOf} from '../sections/properties.ts'
import {tablesOf} from '../sections/tree.ts'

/** Does a section document a request, as its line or the headings below it tell? */
export function isOperation(section: Section): boolean {
  const {heading, kind, sections} = section
  if (heading && (lineIn(heading.text, heading.place) || isMethod(heading.text.trim()))) return true
  if ((kind === 'other' || kind === 'request') && requestsOf(section).length > 0) return true
  if (isEvent(section)) return false
  return kind !== 'types' && sections.some(isPart) && !sections.some((inner) => isOfType(inner))
}

/** A message that a service sends by itself, with a heading for what it holds, and no request. */
export function isEvent(section: Section): boolean {
  const {words, sections} = section
  if (!ofEvent.test(words) || requestsOf(section).length > 0) return false
  return sections.some((inner) => payloads.test(inner.words) && tablesOf(inner).length > 0)
}

/** A heading that promises properties, or has a typed table and is of no request. */
function isOfType(section: Section): boolean {
  const isTyped = () => tablesOf(section).some((table) => rowsOf(table).length > 0)
  return promises(section.kind) || (section.kind === 'other' && !isPart(section) && isTyped())
}

function isPart({words}: Section): boolean {
  return ofOperation.test(words)
}

const ofLines = /^(?:https? requests?|(?:(?:http|api) )?endpoints?|request (?:url|uri|line|method)|urls?)\b/i

/** The lines of the requests that a section documents, those of its examples left out. */
export function requestsOf({heading, blocks, sections}: Section): RequestLine[] {
  const named = heading && lineIn(heading.text, heading.place)
  const below = sections.filter((inner) => ofLines.test(inner.words))
  const all = [
    ...(named ? [named] : []),
    ...linesIn(blocks),
    ...below.flatMap((inner) => linesIn(inner.blocks))
  ]
  const written = groupBy(all, ({method, url}) => `${method} ${url}`)
  const distinct = [...written.values()].flatMap(([first]) => first ?? [])
  const others = distinct.slice(0, mostCompared)
  return distinct.filter((line) => {
    const first = others.find((other) => other.method === line.method && isSameUrl(other.url, line.url))
    return first === undefined || first === line
  })
}

/** With so many lines others are compared; of one request people write three. */
const mostCompared = 100

/** `https://a.example/v1/pets` in an example and `/pets` in the text are one. */
function isSameUrl(one: string, other: string): boolean {
  return one === other || one.endsWith(other) || other.endsWith(one)
}

function linesIn(blocks: readonly Block[]): RequestLine[] {
  const written = blocks.filter((block) => block.kind !== 'list' || !refersToRequests(block))
  return allBlocks(written).flatMap((block) => {
    if (block.kind === 'code') {
      if (/^(?:json|xml|ya?ml)/.test(block.lang)) return []
      if (/^\s*(?:\$\s*)?curl\b/.test(block.value)) return lineIn(block.value, block.place) ?? []
      const {line, column} = block.valuePlace
      return block.value.split('\n').flatMap((text, at) => {
        const place = {line: line + at, column, endLine: line + at, endColumn: column + text.length}
        return lineIn(text, place) ?? []
      })
    }
    if (block.kind === 'table') return tabulated(block)
    if (block.kind === 'html') return lineIn(block.value, block.place) ?? []
    if (block.kind !== 'paragraph') return []
    return lineIn(block.text, block.place) ?? lineIn(block.markdown, block.place) ?? []
  })
}

/** `| Method | Path |`, of one request. */
function tabulated({header, rows}: Table): RequestLine[] {
  const [row, ...others] = rows
  const [method, url] = [/^(?:http )?method$/i, /^(?:path|url|uri|endpoint|route)$/i].map((words) => {
    const index = header.cells.findIndex(({text}) => words.test(text))
    return row?.cells[index]
  })
  if (!method || !url || others.length > 0) return []
  const line = lineIn(`${method.text} ${url.text}`, url.place)
  return line ? [line] : []
}

/** `- GET /orders (response) — [Orders](orders.md)`: a list of the requests, elsewhere, that use a type. */
function refersToRequests({items}: List): boolean {
  const lines = items.filter(
    ({blocks: [first]}) =>
      first?.kind === 'paragraph' &&
      lineIn(first.text, first.place) !== undefined &&
      first.inlines.some(({kind}) => kind === 'link')
  )
  return lines.length > 0 && lines.length === items.length
}

/** The request that the first line of a text writes. */
export function lineIn(text: string, place: Place): RequestLine | undefined {
  for (const pattern of requestLines) {
    const {method, url} = pattern.exec(text)?.groups ?? {}
    if (method && url && isMethod(method)) return {method, url, place}
  }
  return
}

function isMethod(method: string): method is HttpMethod {
  return /^(GET|POST|PUT|PATCH|DELETE)$/.test(method)
}
