/** What axe finds in a page, and whether the page fits, on wide screens and phones, in light and dark. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'
import * as assert from 'uvu/assert'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const looks = [
  [1200, 'light'],
  [390, 'dark']
] as const

/**
 * Shows a page in each look, and does with it what `look` does.
 *
 * @example
 * await inEachLook(page, async (look) => await assertAccessible(page, look))
 */
export async function inEachLook(page: Page, use: (look: string) => Promise<void>): Promise<void> {
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({width, height: 800})
    await page.emulateMedia({colorScheme})
    await use(`${width} ${colorScheme}`)
  }
}

/** Holds what a page shows now, or the parts of it that a selector names, to axe, and all of it to the width of the window. */
export async function assertAccessible(page: Page, what: string, parts?: string): Promise<void> {
  const context = parts === undefined ? '' : `${JSON.stringify(parts)}, `
  const found = await page.evaluate(
    `${axe}; axe.run(${context}{preload: false}).then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes[0].html))`
  )
  assert.equal(found, [], what)
  assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), what)
}
