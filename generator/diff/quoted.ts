/**
 * A name of a page as code, which stays one whatever is in it.
 *
 * @example
 * quoted('order.tax') // '`order.tax`'
 */
export function quoted(name: string): string {
  return `\`${name.replaceAll('`', "'")}\``
}
