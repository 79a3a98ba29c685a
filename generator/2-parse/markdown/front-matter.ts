import {parseDocument} from 'yaml'
import {tooDeepAt} from '../../diagnostics/json-depth.ts'

/** `author: "somebody"` or `doc_type: resourcePageType`: words, which YAML cannot take for anything else. */
const plainLine = /^([A-Za-z][\w.-]*): +(?:"([^"\\]*)"|([A-Za-z](?:[\w ,./()'&-]*[\w./)])?)) *$/

/** Characters, and levels, of front matter that is read: people write a few hundred, and three. */
const longest = 50_000
const deepest = 100

const notText = /^(?:true|false|null)$/i

export interface ReadFrontMatter {
  readonly data: {readonly [key: string]: unknown}
  /** What is wrong with the YAML, and where in it; lines and columns count from 1. */
  readonly fault?: {readonly reason: string; readonly line: number; readonly column: number}
}

/**
 * What front matter says. It is the publishing system's: what cannot be read of it must not keep us from the page.
 *
 * @example
 * readFrontMatter('doc_type: resourcePageType') // {data: {doc_type: 'resourcePageType'}}
 */
export function readFrontMatter(text: string): ReadFrontMatter {
  const plain = readPlain(text)
  if (plain) return {data: plain}
  // YAML's parser takes minutes over what nests without end, and seconds over long texts.
  if (text.length > longest || tooDeepAt(text, deepest) !== undefined) return {data: {}}
  const document = parseDocument(text, {logLevel: 'silent'})
  const [error] = document.errors
  const {line = 1, col = 1} = error?.linePos?.[0] ?? {}
  const [reason = ''] = error?.message.split(/ at line \d|\n/) ?? []
  return {
    data: asObject(document),
    ...(error && {fault: {reason: reason.charAt(0).toLowerCase() + reason.slice(1), line, column: col}})
  }
}

function asObject(document: ReturnType<typeof parseDocument>): {[key: string]: unknown} {
  try {
    const data: unknown = document.toJS()
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? {...data} : {}
  } catch {
    // An alias without its anchor, or too many of them.
    return {}
  }
}

/** The few forms that pages have, a hundred times as fast as all of YAML; undefined where a line has another. */
function readPlain(text: string): {[key: string]: string} | undefined {
  const data = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, key, quoted, word] = plainLine.exec(line) ?? []
    const value = quoted ?? word
    if (key === undefined || value === undefined || data.has(key) || notText.test(word ?? '')) return
    data.set(key, value)
  }
  return Object.fromEntries(data)
}
