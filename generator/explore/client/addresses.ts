/** Addresses within the explorer, behind the `#`. */

export type Address =
  | {readonly view: 'overview' | 'findings' | 'examples' | 'changes'}
  | {readonly view: 'type'; readonly name: string}

/**
 * The address that a hash means; the overview where it means none.
 *
 * @example
 * addressOf('#/types/shop.order') // {view: 'type', name: 'shop.order'}
 */
export function addressOf(hash: string): Address {
  const [, view = '', name = ''] = /^#\/([a-z]+)(?:\/(.*))?$/s.exec(hash) ?? []
  if (view === 'types') return {view: 'type', name: decoded(name)}
  if (view === 'findings' || view === 'examples' || view === 'changes') return {view}
  return {view: 'overview'}
}

export function typeAddress(name: string): string {
  return `#/types/${encodeURIComponent(name)}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
