/** Everything that files of validators may import from `validators/support/`. */
import {type SupportCheckName, supportChecks} from './checks.ts'
import {type IssueFunctionName, issueFunctions} from './issue-functions.ts'

export type SupportName =
  | SupportCheckName
  | IssueFunctionName
  | 'maxDepth'
  | 'noProperty'
  | 'Issue'
  | 'ValidationResult'
  | 'ValidationError'
  | 'StandardSchema'
  | 'standardSchema'

/** What means nothing at run time. */
export const supportTypes: ReadonlySet<SupportName> = new Set(['Issue', 'ValidationResult', 'StandardSchema'])

export const checkNames = Object.keys(supportChecks) as readonly SupportCheckName[]

export const issueNames = Object.keys(issueFunctions) as readonly IssueFunctionName[]

export const supportNames: readonly SupportName[] = [
  ...checkNames,
  ...issueNames,
  'maxDepth',
  'noProperty',
  'ValidationError',
  'standardSchema',
  ...supportTypes
]

/** `isDateTime` -> `validators/support/checks.ts` */
export function supportPath(name: SupportName): string {
  return `validators/support/${fileOf(name)}.ts`
}

function fileOf(name: SupportName): 'checks' | 'issues' | 'schema' {
  if (name === 'StandardSchema' || name === 'standardSchema') return 'schema'
  return name === 'maxDepth' || (checkNames as readonly string[]).includes(name) ? 'checks' : 'issues'
}
