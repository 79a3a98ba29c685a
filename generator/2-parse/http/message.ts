import type {Place} from '../../model/document.ts'
import type {HttpHeader, HttpMessage} from '../../model/http.ts'
import type {Stated} from '../../model/page.ts'
import {readJson} from '../json/read-json.ts'

type PlaceOf = (start: number, end: number) => Place

/** What the text of a block says, without the block. */
export type MessageText = Pick<HttpMessage, 'request' | 'status' | 'headers' | 'body'>

const requestLine = /^(\s*)(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(\s+)(\S.*)/is
const statusLine = /^\s*HTTP\/[\d.]+\s*(\d{3})\b/i
const headerLine = /^(\s*)([A-Za-z][\w-]*)(\s*:\s*)(.*)/s

/**
 * Reads a message as docs write it; places are those of the page.
 *
 * @example
 * readMessage('POST /users\nContent-type: application/json\n\n{"id": "1"}', place).request?.method.text // 'POST'
 */
export function readMessage(text: string, place: PlaceOf): MessageText {
  const headers: HttpHeader[] = []
  let request: MessageText['request']
  let status: Stated | undefined
  let offset = 0
  for (const line of text.split('\n')) {
    if (/^\s*[[{]/.test(line)) {
      return {...start(request, status), headers, ...bodyOf(text, offset, headers, place)}
    }
    if (request || status) {
      const header = headerIn(line, offset, place)
      if (header) headers.push(header)
    } else {
      request = requestIn(line, offset, place)
      status = statusIn(line, offset, place)
    }
    offset += line.length + 1
  }
  return {...start(request, status), headers}
}

function start(request: MessageText['request'], status: Stated | undefined) {
  return {...(request && {request}), ...(status && {status})}
}

function requestIn(line: string, offset: number, place: PlaceOf): MessageText['request'] {
  const [, indent = '', method = '', gap = '', url = ''] = requestLine.exec(line.trimEnd()) ?? []
  if (!method) return
  return {
    method: stated(method, offset + indent.length, place),
    url: stated(
      url.replace(/(?<!\s)\s+HTTP\/[\d.]+$/i, ''),
      offset + indent.length + method.length + gap.length,
      place
    )
  }
}

function statusIn(line: string, offset: number, place: PlaceOf): Stated | undefined {
  const [, status] = statusLine.exec(line) ?? []
  return status ? stated(status, offset + line.indexOf(status, line.indexOf('/') + 4), place) : undefined
}

function headerIn(line: string, offset: number, place: PlaceOf): HttpHeader | undefined {
  const [, indent = '', name = '', colon = '', value = ''] = headerLine.exec(line.trimEnd()) ?? []
  if (!name) return
  const at = offset + indent.length
  return {name: stated(name, at, place), value: stated(value, at + name.length + colon.length, place)}
}

/** From the first line that begins with a bracket; none where the headers say that it is something else. */
function bodyOf(
  text: string,
  offset: number,
  headers: readonly HttpHeader[],
  place: PlaceOf
): Pick<MessageText, 'body'> {
  const type = headers.find(({name}) => name.text.toLowerCase() === 'content-type')?.value.text
  if (type && !/json/i.test(type)) return {}
  return {body: readJson(text.slice(offset), (from, to) => place(offset + from, offset + to))}
}

function stated(text: string, offset: number, place: PlaceOf): Stated {
  return {text, place: place(offset, offset + text.length)}
}
