// Measures the site that `typedown explore` writes of the corpus, in headless Chromium: `npm run bench:explorer [-- --write]`.
// Needs ../shared and Chromium; with --write the figures go to scripts/bench/results/explorer.md.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Page} from 'playwright-core'
import {launchBrowser} from '../../generator/testing/browser/chromium.ts'
import {shared} from '../../generator/testing/shared.ts'
import {root} from '../repository.ts'

const rounds = 5
/** What is in the field after each key stroke, the last of which finds nothing. */
const words = ['u', 'us', 'use', 'user', 'i', 'id', 'displayName', 'displayNamezz']

const pages = join(shared ?? '', 'corpus/graph-v1.0/resources')
const site = mkdtempSync(join(tmpdir(), 'typedown-explorer-'))
const browser = await launchBrowser()
try {
  const {status, stderr} = spawnSync(
    process.execPath,
    [`${root}dist/cli.js`, 'explore', pages, '--out', site],
    {
      encoding: 'utf8'
    }
  )
  if (status !== 0) throw new Error(stderr)
  const count = readdirSync(pages).length
  const bytes = readdirSync(site).reduce((sum, file) => sum + statSync(join(site, file)).size, 0)
  const opened: number[] = []
  const typed: number[] = []
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(join(site, 'index.html')).href)
    await page.waitForSelector('main h1')
    opened.push(await page.evaluate<number>('performance.now()'))
    typed.push(await slowestKey(page))
    await page.close()
  }
  const report = `# Explorer

Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model.trim()}. The site of ${count.toLocaleString('en')} pages, from the disk; medians of ${rounds} rounds.
Measured by \`npm run bench:explorer\`.

| | |
|---|---:|
| size, without compression | ${(bytes / 1e6).toFixed(1)} MB |
| from opening to the first view | ${median(opened).toFixed(0)} ms |
| the slowest of ${words.length} key strokes in the search field, list laid out | ${median(typed).toFixed(0)} ms |
`
  console.log(report)
  if (process.argv.includes('--write'))
    writeFileSync(fileURLToPath(new URL('results/explorer.md', import.meta.url)), report)
} finally {
  await browser.close()
  rmSync(site, {recursive: true})
}

async function slowestKey(page: Page): Promise<number> {
  const times: number[] = []
  for (const word of words) {
    times.push(
      await page.evaluate<number>(`{
        const field = document.querySelector('#search')
        const start = performance.now()
        field.value = ${JSON.stringify(word)}
        field.dispatchEvent(new Event('input'))
        document.body.offsetHeight
        performance.now() - start
      }`)
    )
  }
  return Math.max(...times)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
