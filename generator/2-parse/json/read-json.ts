import {type ParseErrorCode, printParseErrorCode, visit} from 'jsonc-parser'
import {tooDeepAt} from '../../diagnostics/json-depth.ts'
import type {Place} from '../../model/document.ts'
import type {JsonArray, JsonFault, JsonMember, JsonNode, JsonObject, Stated} from '../../model/page.ts'

/** JSON as docs write it: with comments, trailing commas, `...`, and now and then not JSON at all. */
export interface LenientJson {
  readonly root?: JsonNode
  readonly trailingCommas: readonly Place[]
  /** The first thing that no JSON, nor the leniency above, allows. */
  readonly fault?: JsonFault
}

interface Open {
  readonly node: {-readonly [key in keyof JsonObject]: JsonObject[key]} | JsonArray
  readonly start: number
  readonly members: JsonMember[]
  readonly items: JsonNode[]
  key?: {readonly name: string; readonly place: Place}
}

/** Deeper than any body of an API, and far from what overflows the stack. */
const deepest = 500

/**
 * @example
 * readJson('{"id": "String", }', place).trailingCommas.length // 1
 */
export function readJson(text: string, place: (start: number, end: number) => Place): LenientJson {
  const deep = tooDeepAt(text, deepest)
  if (deep !== undefined) return unread(text, deep, place)
  if (beginsWithKey.test(text)) return readMembers(text, place)
  const open: Open[] = []
  const trailingCommas: Place[] = []
  let root: JsonNode | undefined
  let fault: LenientJson['fault']
  let comma: number | undefined

  const add = (node: JsonNode) => {
    const parent = open.at(-1)
    if (!parent) root ??= node
    else if (parent.node.kind === 'array') parent.items.push(node)
    else if (parent.key) {
      parent.members.push({key: parent.key.name, keyPlace: parent.key.place, value: node})
      delete parent.key
    }
  }
  const begin = (kind: 'object' | 'array', start: number) => {
    comma = undefined
    const members: JsonMember[] = []
    const items: JsonNode[] = []
    const at = place(start, start + 1)
    const node = kind === 'object' ? {kind, members, place: at, partial: false} : {kind, items, place: at}
    open.push({node, start, members, items})
  }
  const end = (offset: number, length: number) => {
    if (comma !== undefined) trailingCommas.push(place(comma, comma + 1))
    comma = undefined
    const closed = open.pop()
    if (closed) add({...closed.node, place: place(closed.start, offset + length)})
  }

  visit(
    text,
    {
      onObjectBegin: (offset) => begin('object', offset),
      onArrayBegin: (offset) => begin('array', offset),
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty(name, offset, length) {
        comma = undefined
        const parent = open.at(-1)
        if (parent) parent.key = {name, place: place(offset, offset + length)}
      },
      onLiteralValue(value: string | number | boolean | null, offset, length) {
        comma = undefined
        add({kind: 'scalar', value, place: place(offset, offset + length)})
      },
      onSeparator(character, offset) {
        if (character === ',') comma = offset
      },
      onError(error: ParseErrorCode, offset, length) {
        const found = text.slice(offset, offset + length)
        const node = open.at(-1)?.node
        if (/^(\.+|…)$/.test(found)) {
          if (node?.kind === 'object') node.partial = true
          comma = undefined
        } else
          fault ??= {kind: printParseErrorCode(error), text: found, place: place(offset, offset + length)}
      }
    },
    {allowTrailingComma: true}
  )
  while (open.length > 0) end(text.length, 0)
  return {...(root ? {root} : {}), trailingCommas, ...(fault ? {fault} : {})}
}

const beginsWithKey = /^\s*"(?:[^"\\\n]|\\.)*"\s*:/

/** `"tags": ["a"]`: members of an object of which the rest is not shown. */
function readMembers(text: string, place: (start: number, end: number) => Place): LenientJson {
  const members = text.trimEnd().replace(/,$/, '')
  const within = (offset: number) => Math.min(Math.max(offset - 1, 0), text.length)
  const read = readJson(`{${members}\n}`, (start, end) => place(within(start), within(end)))
  return read.root?.kind === 'object' ? {...read, root: {...read.root, partial: true}} : read
}

/** Nothing of it is read but where it cannot be. */
function unread(text: string, at: number, place: (start: number, end: number) => Place): LenientJson {
  const root: JsonObject = {kind: 'object', members: [], place: place(0, text.length), partial: true}
  return {
    root,
    trailingCommas: [],
    fault: {kind: 'NestingTooDeep', text: text.charAt(at), place: place(at, at + 1)}
  }
}

/** The value of a key, where the object has it. */
export function memberOf(object: JsonObject, key: string): JsonNode | undefined {
  return object.members.find((member) => member.key === key)?.value
}

/** The string behind one of the keys, the first that has one. */
export function stringOf(object: JsonObject, ...keys: readonly string[]): string | undefined {
  return statedIn(object, ...keys)?.text
}

/** The same with the place of its words, without the quotes. */
export function statedIn(object: JsonObject, ...keys: readonly string[]): Stated | undefined {
  for (const key of keys) {
    const node = memberOf(object, key)
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || !node.value.trim()) continue
    const {line, column} = node.place
    const text = node.value.trim()
    const start = column + 1 + node.value.indexOf(text)
    return {text, place: {line, column: start, endLine: line, endColumn: start + text.length}}
  }
  return
}
