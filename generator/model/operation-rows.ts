import type {OperationDeclaration, PropertyDeclaration} from './page.ts'

/**
 * The rows of all that a request sends and returns, and of what comes where it fails.
 *
 * @example
 * page.operations.flatMap(operationRows).map(({name}) => name) // ['id', 'status', 'message']
 */
export function operationRows({sent, returned, failed}: OperationDeclaration): PropertyDeclaration[] {
  return [...sent, ...returned, ...failed]
}
