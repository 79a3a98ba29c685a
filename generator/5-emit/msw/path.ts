/**
 * A documented path as msw matches it: parameters get names, what means something else to it is escaped.
 *
 * @example
 * mswPath('/users/{id | userPrincipalName}/messages/{id}') // '/users/:id/messages/:id2'
 * mswPath('/users/:user_id/keys') // '/users/:user_id/keys'
 * mswPath("/reports/getUsers(period='{period}')") // "/reports/getUsers\\(period=':period'\\)"
 */
export function mswPath(path: string): string {
  const taken = new Map<string, number>()
  const parts = path
    .replace(/\/$/, '')
    .replaceAll(/(?<=\/):([A-Za-z]\w*)/g, '{$1}')
    .replaceAll(/\}\s*\|[^/]*/g, '}')
    .split(/(\{[^{}]*\}|<[^<>]*>)/)
  return parts
    .map((part, index) =>
      index % 2 === 1 ? `:${parameter(part, taken)}` : part.replaceAll(/[(){}:*+?]/g, '\\$&')
    )
    .join('')
}

/** `{id | userPrincipalName}` -> `id`; the second of a name is `id2`. */
function parameter(text: string, taken: Map<string, number>): string {
  const [first = ''] = /[A-Za-z][\w-]*/.exec(text) ?? []
  const name = first.replaceAll(/-(\w?)/g, (_, letter: string) => letter.toUpperCase()) || 'id'
  const count = (taken.get(name) ?? 0) + 1
  taken.set(name, count)
  return count === 1 ? name : `${name}${count}`
}
