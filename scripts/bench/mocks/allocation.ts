// Measures what building 100,000 statuses allocates, beside what they are themselves: prints bytes of one, as JSON.
// Run with `--expose-gc` and a young generation so large that nothing is collected meanwhile: what is allocated stays.
import {PerformanceObserver} from 'node:perf_hooks'
import {setTimeout} from 'node:timers/promises'
import {createSynchronizationStatus} from '../../../generated/factories/synchronization-status.ts'

const count = 100_000
const used = () => process.memoryUsage().heapUsed
const collect = () => {
  for (let time = 0; time < 2; time++) globalThis.gc?.()
}

for (let seed = 0; seed < 20_000; seed++) createSynchronizationStatus(undefined, {seed})
collect()
let collections = 0
const observer = new PerformanceObserver((list) => {
  collections += list.getEntries().length
})
observer.observe({entryTypes: ['gc']})
const values: unknown[] = new Array(count).fill(null)
const before = used()
for (let seed = 0; seed < count; seed++) values[seed] = createSynchronizationStatus(undefined, {seed})
const allocated = (used() - before) / count
await setTimeout(50)
observer.disconnect()
if (collections > 0)
  throw new Error(
    `${collections} collections of garbage while measuring: a larger young generation is needed`
  )
collect()
const kept = (used() - before) / count

const text = JSON.stringify(values)
values.length = 0
collect()
const empty = used()
const parsed: unknown[] = JSON.parse(text)
collect()
console.log(
  JSON.stringify({allocated, kept, parsed: parsed.length === count ? (used() - empty) / count : Number.NaN})
)
