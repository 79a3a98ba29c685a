import {pathParts} from '../../model/paths.ts'

/**
 * A documented path as msw matches it: what means something else to it is escaped.
 *
 * @example
 * mswPath('/users/{id | userPrincipalName}/messages/{id}') // '/users/:id/messages/:id2'
 * mswPath('/users/:user_id/keys') // '/users/:user_id/keys'
 * mswPath("/reports/getUsers(period='{period}')") // "/reports/getUsers\\(period=':period'\\)"
 */
export function mswPath(path: string): string {
  return pathParts(path)
    .map((part) =>
      part.kind === 'parameter' ? `:${part.name}` : part.text.replaceAll(/[(){}:*+?]/g, '\\$&')
    )
    .join('')
}
