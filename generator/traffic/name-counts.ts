/** So many names are told apart, and names so long: what has more of them is data. */
const limits = {names: 500, length: 64} as const

/** More names than this in one place are keys of a map, or free text. */
const mostNames = 50

/** Letters, with a number in one place at most: `taxRate`, `on_hold`, `IN-TRANSIT`, `line2`, `x509Certificate`. */
const name = /^[\p{L}_$][\p{L}_$-]*(?:\d{1,3}[\p{L}_$-]*)?$/u

/** A name that may be shown, and how often it occurred. */
export interface NameCount {
  readonly name: string
  readonly count: number
}

/** What of a recording may be shown: names that occur often enough, and the number of the others. */
export interface ShownNames {
  /** The most frequent first. */
  readonly shown: readonly NameCount[]
  /** How often the others occurred. */
  readonly hidden: number
}

/** How often each name occurred: of a limited number of them, so that memory stays flat whatever is recorded. */
export class NameCounts {
  readonly #counts = new Map<string, number>()
  /** Occurrences of names that are not told apart. */
  #others = 0

  /** Counts a name, and tells whether it is told apart from others. */
  add(name: string): boolean {
    const count = this.#counts.get(name)
    if (count === undefined && (this.#counts.size === limits.names || name.length > limits.length)) {
      this.#others++
      return false
    }
    this.#counts.set(name, (count ?? 0) + 1)
    return true
  }

  /** Counts what others counted. */
  addAll(other: NameCounts): void {
    for (const [name, count] of other.#counts)
      if (this.add(name)) this.#counts.set(name, (this.#counts.get(name) ?? 0) + count - 1)
      else this.#others += count - 1
    this.#others += other.#others
  }

  /**
   * The names that look like names and occur at least so often; where there are too many, none but those that occur in half of
   * all places.
   *
   * @example
   * counts.shown(5, 340) // {shown: [{name: 'on_hold', count: 7}], hidden: 2}
   */
  shown(minCount: number, places: number): ShownNames {
    const least = this.#counts.size > mostNames ? Math.max(minCount, places / 2) : minCount
    const all = [...this.#counts].map(([name, count]) => ({name, count}))
    const shown = all
      .filter((it) => it.count >= least && name.test(it.name))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    const total = all.reduce((sum, {count}) => sum + count, this.#others)
    return {shown, hidden: shown.reduce((rest, {count}) => rest - count, total)}
  }
}
