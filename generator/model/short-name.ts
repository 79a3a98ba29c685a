/**
 * A qualified name without its namespace.
 *
 * @example
 * shortName('microsoft.graph.user') // 'user'
 */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
