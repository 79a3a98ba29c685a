import {parse} from 'yaml'
import {tooDeepAt} from '../../diagnostics/json-depth.ts'

/** `author: "somebody"` or `doc_type: resourcePageType`: words, which YAML cannot take for anything else. */
const plainLine = /^([A-Za-z][\w.-]*): +(?:"([^"\\]*)"|([A-Za-z](?:[\w ,./()'&-]*[\w./)])?)) *$/

/** Characters, and levels, of front matter that is read: people write a few hundred, and three. */
const longest = 50_000
const deepest = 100

const notText = /^(?:true|false|null)$/i

/**
 * What front matter says. It is the publishing system's: what cannot be read of it must not keep us from the page.
 *
 * @example
 * readFrontMatter('doc_type: resourcePageType') // {doc_type: 'resourcePageType'}
 */
export function readFrontMatter(text: string): {readonly [key: string]: unknown} {
  const plain = readPlain(text)
  if (plain) return plain
  // YAML's parser takes minutes over what nests without end, and seconds over long texts.
  if (text.length > longest || tooDeepAt(text, deepest) !== undefined) return {}
  try {
    const data: unknown = parse(text, {logLevel: 'silent'})
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? {...data} : {}
  } catch {
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
