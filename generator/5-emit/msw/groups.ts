import {fileNameOf} from '../plan/file-names.ts'
import type {Addressed} from '../plan/requests.ts'

/** Requests whose paths begin alike, which share a file. */
export interface Group {
  /** `users`, `identity-governance` */
  readonly name: string
  readonly operations: readonly Addressed[]
}

/**
 * Requests by the first word of their paths; those that begin with a parameter last, for it would match the others.
 *
 * @example
 * groupsOf(operations).map(({name}) => name) // ['me', 'users', 'any']
 */
export function groupsOf(operations: readonly Addressed[]): Group[] {
  const groups = new Map<string, Addressed[]>()
  for (const operation of operations) {
    const [word = ''] = /^\/?[A-Za-z][\w-]*/.exec(operation.path) ?? []
    const name = groupName(word.replace('/', ''))
    groups.set(name, [...(groups.get(name) ?? []), operation])
  }
  return [...groups]
    .map(([name, members]) => ({name, operations: members}))
    .sort((a, b) => Number(a.name === 'any') - Number(b.name === 'any') || (a.name < b.name ? -1 : 1))
}

/** `auditLogs` -> `audit-logs` */
function groupName(word: string): string {
  return word === '' ? 'any' : fileNameOf(word).replaceAll(/-+/g, '-').replace(/-$/, '')
}
