import {readFile} from 'node:fs/promises'
import type {Node} from 'jsonc-parser'
import {tooDeepAt} from '../diagnostics/json-depth.ts'
import {UsageError} from '../diagnostics/usage-error.ts'

/**
 * A config in JSON. What is none is thrown with its place; `where` is the file as it is named.
 *
 * @example
 * await parseJson('{"out": "api",}', 'typedown.config.json')
 * // UsageError: typedown.config.json:1:14: trailing comma is not allowed in JSON
 */
export async function parseJson(content: string, where: string): Promise<unknown> {
  const text = withoutMark(content)
  if (tooDeepAt(text, deepest) !== undefined)
    throw new UsageError(`${where}: nested deeper than ${deepest} levels`)
  try {
    return JSON.parse(text)
  } catch (error) {
    const {jsonSyntaxFault} = await import('../diagnostics/json-syntax.ts')
    const fault = jsonSyntaxFault(text)
    if (!fault) throw error
    throw new UsageError(`${where}:${fault.line}:${fault.column}: ${fault.message}`)
  }
}

/** No option is nested deeper by far; what reads JSON here goes down by recursion. */
const deepest = 100

/** `:3:5`, where a key or an item of a JSON file stands, or else what it is missing from. */
export async function placeInJson(file: string, path: readonly (string | number)[]): Promise<string> {
  const {findNodeAtLocation, parseTree} = await import('jsonc-parser')
  const {placeAt} = await import('../diagnostics/json-syntax.ts')
  const text = withoutMark(await readFile(file, 'utf8'))
  const root = parseTree(text)
  const nearest = (to: typeof path, from: Node): Node =>
    findNodeAtLocation(from, [...to]) ?? (to.length > 0 ? nearest(to.slice(0, -1), from) : from)
  const node = root && nearest(path, root)
  if (!node) return ''
  const key = node.parent?.type === 'property' ? node.parent : node
  const {line, column} = placeAt(text, key.offset)
  return `:${line}:${column}`
}

/** Some editors begin a file with a byte-order mark. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}
