/** How long a phase took. */
export interface Timing {
  readonly phase: string
  readonly milliseconds: number
}

export interface Clock {
  readonly timings: readonly Timing[]
  /** Runs a phase, and writes down its time. */
  readonly time: <T>(phase: string, work: () => T | Promise<T>) => Promise<T>
}

/** Hears that a phase begins, or how far it is. */
export type OnPhase = (
  phase: string,
  progress?: {readonly done: number; readonly all: number}
) => void | Promise<void>

/** Times phases by name; `onPhase` hears of each before it begins. */
export function startClock(onPhase?: OnPhase): Clock {
  const timings: Timing[] = []
  return {
    timings,
    time: async (phase, work) => {
      await onPhase?.(phase)
      const start = performance.now()
      const result = await work()
      timings.push({phase, milliseconds: performance.now() - start})
      return result
    }
  }
}
