// Choices that follow from a seed; fast-check chooses what is shrunk, this what is not worth it.

/** Makes choices; the first of several is the plain one. */
export interface Choices {
  /** Any of them, or the first, as often as `plain` said. */
  one<T>(...of: readonly [T, ...T[]]): T
  /** Any item of a list; `''` of an empty one. */
  of(list: readonly string[]): string
  /** A whole number below. */
  below(limit: number): number
  /** `chance(0.2)` is true once in five times. */
  chance(share: number): boolean
}

/**
 * The same choices for the same seed. `variety` is how often another than the first is taken at all: at 0 all is plain.
 *
 * @example
 * choices(7, 0).one('plain', 'odd') // 'plain'
 */
export function choices(seed: number, variety = 1): Choices {
  let state = seed >>> 0
  const next = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    one: (...of) => of[next() < variety ? Math.floor(next() * of.length) : 0] ?? of[0],
    of: (list) => list[next() < variety ? Math.floor(next() * list.length) : 0] ?? '',
    below: (limit) => Math.floor(next() * limit),
    chance: (share) => next() < share * variety
  }
}
