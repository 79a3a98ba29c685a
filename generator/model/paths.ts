/** A part of a documented path: words as written, or a parameter. */
export type PathPart =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'parameter'; readonly name: string}

/**
 * A documented path in parts. Parameters get names that are identifiers, each a name of its own.
 *
 * @example
 * pathParts('/users/{id | userPrincipalName}/keys/:id')
 * // [{kind: 'text', text: '/users/'}, {kind: 'parameter', name: 'id'}, {kind: 'text', text: '/keys/'}, {kind: 'parameter', name: 'id2'}]
 */
export function pathParts(path: string): PathPart[] {
  const taken = new Map<string, number>()
  return path
    .replace(/\/$/, '')
    .replaceAll(/(?<=\/):([A-Za-z]\w*)/g, '{$1}')
    .replaceAll(/\}\s*\|[^/]*/g, '}')
    .split(/(\{[^{}]*\}|<[^<>]*>)/)
    .flatMap((text, index): PathPart[] => {
      if (index % 2 === 1) return [{kind: 'parameter', name: parameterName(text, taken)}]
      return text === '' ? [] : [{kind: 'text', text}]
    })
}

/** `{id | userPrincipalName}` -> `id`; the second of a name is `id2`. */
function parameterName(text: string, taken: Map<string, number>): string {
  const [first = ''] = /[A-Za-z][\w-]*/.exec(text) ?? []
  const name = first.replaceAll(/-(\w?)/g, (_, letter: string) => letter.toUpperCase()) || 'id'
  const count = (taken.get(name) ?? 0) + 1
  taken.set(name, count)
  return count === 1 ? name : `${name}${count}`
}
