import {findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import type {ValueIssue} from './runs.ts'

/** A fault at its place in a JSON text. */
export interface PlacedIssue {
  readonly from: number
  readonly to: number
  readonly message: string
}

/** A JSON text that was read: its value, and how to find places in it; or the faults that keep it from being read. */
export type ReadValue =
  | {readonly value: unknown; readonly place: (issue: ValueIssue) => PlacedIssue}
  | {readonly faults: readonly PlacedIssue[]}

/** @example readValue('{"id": 1}') // {value: {id: 1}, place: …} */
export function readValue(text: string): ReadValue {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, {disallowComments: true})
  if (errors.length > 0 || tree === undefined)
    return {
      faults: errors.map(({error, offset, length}) => ({
        from: offset,
        to: offset + length,
        message: `Not JSON: ${printParseErrorCode(error)}.`
      }))
    }
  const value: unknown = JSON.parse(text)
  return {value, place: ({message, path}) => ({...spanOf(tree, path), message})}
}

/** The value at a path; where it is missing, the object that lacks it, at its opening brace. */
function spanOf(tree: Node, path: ValueIssue['path']): {readonly from: number; readonly to: number} {
  const node = findNodeAtLocation(tree, [...path])
  if (node !== undefined) return {from: node.offset, to: node.offset + node.length}
  const owner = path.length === 0 ? tree : findNodeAtLocation(tree, path.slice(0, -1))
  if (owner !== undefined) return {from: owner.offset, to: owner.offset + 1}
  return spanOf(tree, path.slice(0, -1))
}
