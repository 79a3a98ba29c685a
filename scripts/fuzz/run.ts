// Runs areas in turn until the time or the pages are used up, and makes what fails small.
import fc from 'fast-check'
import {type Area, type Counts, type Files, kindOf} from './area.ts'
import {withoutLines} from './minimize.ts'

export interface Failure {
  readonly area: string
  readonly kind: string
  readonly message: string
  /** Of the turn in which it came up; `npm run fuzz -- AREA --seed SEED` finds it again. */
  readonly seed: number
  readonly files: Files
}

export interface Limits {
  readonly seconds: number
  readonly pages: number
  readonly seed: number
}

/** An area by name, and its share of the time. */
export interface Turn {
  readonly name: string
  readonly area: Area
  readonly share: number
}

/** Milliseconds that all areas together run before the first is at it again. */
const round = 20_000

/** Counts of all that was tried, and each failure once. */
export async function run(
  turns: readonly Turn[],
  {seconds, pages, seed: first}: Limits,
  report: (counts: Counts, failures: readonly Failure[], seed: number) => void
): Promise<{counts: Counts; failures: readonly Failure[]}> {
  const ends = performance.now() + seconds * 1000
  const counts: {[what: string]: number} = {}
  const failures: Failure[] = []
  const known = new Set<string>()
  const sum = turns.reduce((all, {share}) => all + share, 0)
  for (let seed = first; performance.now() < ends && (counts.pages ?? 0) < pages; seed++) {
    for (const {name, area, share} of turns) {
      const left = Math.min(ends - performance.now(), (Math.min(round, seconds * 1000) * share) / sum)
      if (left <= 0) break
      const failure = await turn(name, area, {seed, left, known, counts})
      if (failure) {
        known.add(failure.kind)
        failures.push(failure)
      }
    }
    report(counts, failures, seed)
  }
  return {counts, failures}
}

interface Occasion {
  readonly seed: number
  readonly left: number
  /** Kinds of failures that were found before, which do not count again. */
  readonly known: ReadonlySet<string>
  readonly counts: {[what: string]: number}
}

async function turn(
  name: string,
  area: Area,
  {seed, left, known, counts}: Occasion
): Promise<Failure | undefined> {
  const property = fc.asyncProperty(area.inputs, async (input) => {
    try {
      for (const [what, count] of Object.entries(await area.check(input)))
        counts[what] = (counts[what] ?? 0) + count
    } catch (error) {
      if (!known.has(kindOf(error))) throw error
    }
  })
  const {counterexample, errorInstance} = await fc.check(property, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: left
  })
  if (!counterexample) return
  const kind = kindOf(errorInstance)
  const files = area.files(counterexample[0])
  const {checkFiles} = area
  const fails = async (fewer: Files) => (await kindOfFault(() => checkFiles?.(fewer))) === kind
  const small = checkFiles ? await withoutLines(files, fails) : files
  const message = errorInstance instanceof Error ? (errorInstance.stack ?? '') : String(errorInstance)
  return {area: name, kind, message, seed, files: small}
}

async function kindOfFault(check: () => unknown): Promise<string | undefined> {
  try {
    await check()
    return
  } catch (error) {
    return kindOf(error)
  }
}
