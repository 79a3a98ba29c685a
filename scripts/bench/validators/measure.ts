/** A function to measure, by the name of who made it. */
export interface Candidate {
  readonly name: string
  readonly run: (value: unknown) => unknown
}

const rounds = 51
const millisecondsARound = 1.5

type Loop = (run: Candidate['run'], values: readonly unknown[], count: number, kept: unknown[]) => number

/**
 * Nanoseconds a call: the median of rounds in which all take turns, over values that go round, with results
 * kept. Each has a loop of its own, so that what an engine learns of one does not serve or harm another.
 */
export function measure(
  candidates: readonly Candidate[],
  values: readonly unknown[]
): ReadonlyMap<string, number> {
  const loops = new Map(candidates.map((candidate, index) => [candidate, loop(index)]))
  const kept: unknown[] = new Array(16)
  const time = (candidate: Candidate, count: number) => {
    const started = performance.now()
    loops.get(candidate)?.(candidate.run, values, count, kept)
    return ((performance.now() - started) * 1e6) / count
  }
  const counts = new Map<Candidate, number>()
  for (const candidate of candidates) {
    for (let warm = 0; warm < 20; warm++) time(candidate, 3000)
    const once = time(candidate, 3000)
    counts.set(candidate, Math.max(256, Math.round((millisecondsARound * 1e6) / once)))
  }
  const times = new Map<string, number[]>(candidates.map(({name}) => [name, []]))
  for (let round = -2; round < rounds; round++) {
    for (const candidate of candidates) {
      const each = time(candidate, counts.get(candidate) ?? 1)
      if (round >= 0) times.get(candidate.name)?.push(each)
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]))
}

/** The middle one. */
export function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN
}

/** Engines share what they learn between functions of the same text: each has a text of its own. */
function loop(index: number): Loop {
  return new Function(
    'run',
    'values',
    'count',
    'kept',
    `const mask = values.length - 1 // ${index} ${Math.random()}
    for (let index = 0; index < count; index++) kept[index & 15] = run(values[index & mask])
    return kept.length`
  ) as Loop
}
