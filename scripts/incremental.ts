// npm run incremental [-- 1000 [seed]]: edits folders of pages at random, and compares runs with the cache with runs without.
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {pagesToEdit} from './incremental/pages.ts'
import {trial} from './incremental/trial.ts'

const wanted = Number(process.argv[2] ?? 1000)
const first = Number(process.argv[3] ?? Date.now() % 1_000_000)
const perTrial = 25

const texts = pagesToEdit()
let [edits, hits, trials] = [0, 0, 0]
const faults: string[] = []
while (edits < wanted) {
  const result = await trial(texts, Math.min(perTrial, wanted - edits), first + trials)
  trials += 1
  edits += result.edits
  hits += result.hits
  if (result.fault !== undefined) {
    faults.push(result.fault)
    console.error(result.fault)
  }
}
const report = `# Incremental and full runs

${edits} random edits in ${trials} folders of pages, from seed ${first}; after each, a run with the cache and one without. ${hits} runs
with the cache ended at once. Runs that printed or left something else than without the cache: ${faults.length}.
Measured by \`npm run incremental -- ${wanted} ${first}\`.
`
console.log(report)
if (process.argv.includes('--write'))
  writeFileSync(fileURLToPath(new URL('bench/results/incremental.md', import.meta.url)), report)
process.exitCode = faults.length > 0 ? 1 : 0
