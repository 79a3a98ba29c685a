// Measures one candidate in a process of its own, where no other library has been: prints microseconds.
import {candidates} from './candidates.ts'

const [name = ''] = process.argv.slice(2)
console.log(await microseconds(name))

/** Median of processor time over many short slots, after warming up; every seed is used once. */
async function microseconds(name: string): Promise<number> {
  const make = await candidates[name]?.()
  if (make === undefined) throw new Error(`no candidate is called ${name}`)
  const warm = performance.now()
  let seed = 1
  for (; performance.now() - warm < 400; seed += 50) await make(seed, 50)
  const times: number[] = []
  const started = performance.now()
  for (let slot = 0; slot < 15 || performance.now() - started < 400; slot++) {
    const count = slot === 0 ? 50 : Math.max(2, Math.round(8_000 / (times[0] ?? 1)))
    const before = process.cpuUsage()
    await make(seed, count)
    const {user, system} = process.cpuUsage(before)
    seed += count
    times.push((user + system) / count)
    if (performance.now() - started > 4_000) break
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
