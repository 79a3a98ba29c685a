import {groupBy} from '../../model/group-by.ts'
import type {Addressed} from '../../model/requests.ts'
import {fileNameOf} from '../plan/file-names.ts'

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
  return [...groupBy(operations, groupName)]
    .map(([name, members]) => ({name, operations: members}))
    .sort((a, b) => Number(a.name === 'any') - Number(b.name === 'any') || (a.name < b.name ? -1 : 1))
}

/** `/auditLogs/signIns` -> `audit-logs` */
function groupName({path}: Addressed): string {
  const word = /^\/?([A-Za-z][\w-]*)/.exec(path)?.[1] ?? ''
  return word === '' ? 'any' : fileNameOf(word).replaceAll(/-+/g, '-').replace(/-$/, '')
}
