/** The help pages as they are shipped: `typedown explain CODE` and the metadata of rules in SARIF read them here. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {type HelpPage, readHelpPage} from './help-page.ts'

const folder = new URL('../4-check/pages/', import.meta.url)

/** Every code that has a page, sorted. */
export function helpCodes(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort()
}

/**
 * The page of a code; `undefined` where there is none.
 *
 * @example
 * help('row-width')?.summary // 'A row has more or fewer cells than its table has columns.'
 */
export function help(code: string): HelpPage | undefined {
  const file = new URL(`${encodeURIComponent(code)}.md`, folder)
  return existsSync(file) ? readHelpPage(code, readFileSync(file, 'utf8')) : undefined
}
