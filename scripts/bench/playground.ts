// Measures key strokes in the playground, in headless Chromium: `npm run bench:playground [-- --write]`.
// Needs Chromium; with --write the figures go to scripts/bench/results/playground.md.
import {existsSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import type {Page} from 'playwright-core'
import {answered} from '../../docs/.vitepress/playground/timing.ts'
import {launchBrowser} from '../../generator/testing/browser/chromium.ts'
import {serve} from '../../generator/testing/browser/serve.ts'
import {root} from '../repository.ts'

/** Typed below the table of the page, one key after the other, each when the result of the one before is shown. */
const typed = '|retries|Integer|How often it was tried.|\n|by|String|Who.|\n'
const views = ['Types', 'Validator', 'Factory', 'Values', 'Validate', 'JSON Schema', 'OpenAPI', 'Findings']

const site = `${root}docs/.vitepress/dist`
if (!existsSync(site)) throw new Error('there is no site: npm run site')
const server = await serve(site, '')
const browser = await launchBrowser()
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 860}})
  await page.goto(`${server.url}playground`)
  await page.waitForSelector('.playground-time', {timeout: 60_000})
  const opened = await page.evaluate<number>(
    `performance.getEntriesByName(${JSON.stringify(answered)})[0].duration`
  )
  const rows: string[] = []
  for (const view of views) {
    await page.getByRole('tab', {name: view, exact: true}).click()
    await page.waitForTimeout(1500)
    // Twice: the engine is warm the second time.
    await strokes(page)
    const {results, paints} = await strokes(page)
    rows.push(
      `| ${view} | ${[median(results), atMost(results), median(paints), atMost(paints)].join(' | ')} |`
    )
  }
  const report = `# Playground

Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model.trim()}. The seven given pages, ${typed.length} keys typed into one of
them, in each view. Measured by \`npm run bench:playground\`. The first result, with TypeScript loaded from the disk, took ${opened.toFixed(0)} ms.

| view | ms from a key to its result: median | slowest of 20 | ms from a key to its own paint: median | slowest of 20 |
|---|---:|---:|---:|---:|
${rows.join('\n')}
`
  console.log(report)
  if (process.argv.includes('--write'))
    writeFileSync(fileURLToPath(new URL('results/playground.md', import.meta.url)), report)
} finally {
  await browser.close()
  server.close()
}

/** Milliseconds of each key: until its result is shown, and until the page has painted the key itself. */
async function strokes(page: Page): Promise<{results: readonly number[]; paints: readonly number[]}> {
  await page.getByRole('textbox', {name: /^Text of/}).focus()
  await page.keyboard.press('Control+End')
  await page.evaluate(`{
    performance.clearMeasures()
    globalThis.keyTimes = []
    globalThis.keyObserver?.disconnect()
    globalThis.keyObserver = new PerformanceObserver((list) => {
      for (const {name, duration} of list.getEntries()) if (name === 'keydown') keyTimes.push(duration)
    })
    keyObserver.observe({type: 'event', durationThreshold: 16})
  }`)
  for (const [index, key] of [...typed].entries()) {
    await page.keyboard.press(key === '\n' ? 'Enter' : key)
    await page.waitForFunction(
      ([name, count]) => performance.getEntriesByName(String(name)).length > Number(count),
      [answered, index] as const
    )
  }
  const results = await page.evaluate<number[]>(
    `performance.getEntriesByName(${JSON.stringify(answered)}).map(({duration}) => duration)`
  )
  // The browser leaves out those below 16 ms.
  const paints = await page.evaluate<number[]>('keyTimes')
  return {results, paints: [...paints, ...Array.from({length: typed.length - paints.length}, () => 16)]}
}

function median(values: readonly number[]): string {
  return share(values, 0.5)
}

/** Of twenty, all but the slowest are as fast. */
function atMost(values: readonly number[]): string {
  return share(values, 0.95)
}

function share(values: readonly number[], part: number): string {
  return ([...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN).toFixed(0)
}
