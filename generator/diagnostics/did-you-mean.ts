import leven from 'leven'

/**
 * The candidates that `word` was most likely meant to be, best first; empty when none is near. Long words that
 * share a beginning are not near for that: at most three letters may differ, and of a lone letter none.
 *
 * @example
 * didYouMean('lasExecution', ['code', 'lastExecution']) // ['lastExecution']
 */
export function didYouMean(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = word.toLowerCase()
  const reach = word.length < 2 ? 0 : Math.min(3, Math.max(1, Math.floor(word.length * 0.4)))
  // Longer distances are all the same, and need not be counted out.
  const maxDistance = reach + 1
  return [...new Set(candidates)]
    .map((candidate) => ({candidate, distance: leven(wanted, candidate.toLowerCase(), {maxDistance})}))
    .filter(({distance}) => distance <= reach)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({candidate}) => candidate)
}

/**
 * The end of a sentence that says that a word is unknown; empty when nothing is near.
 *
 * @example
 * suggestion('ruels', ['rules', 'out']) // '. Did you mean `rules`?'
 */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const [best] = didYouMean(word, candidates, 1)
  return best === undefined ? '' : hint(best)
}

/** The end of a sentence of a rule's message, its full stop included. */
export function hint(near: string | undefined): string {
  return near ? `. Did you mean \`${near}\`?` : '.'
}
