import type {PageLink} from './page.ts'

/**
 * Does a link lead to another site?
 *
 * @example
 * isExternal(link) // of `[Coin](https://example.com/coin)`: true; of `[coin](coin.md)` and `[coin](/docs/coin)`: false
 */
export function isExternal(link: PageLink | undefined): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(link?.url ?? '')
}
