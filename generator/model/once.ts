/**
 * A function that is called once for each argument: what it returned is returned again.
 *
 * @example
 * const wordsOf = once((name: string) => name.split('-'))
 */
export function once<A, R>(make: (argument: A) => R): (argument: A) => R {
  const results = new Map<A, R>()
  return (argument) => {
    const cached = results.get(argument)
    if (cached !== undefined || results.has(argument)) return cached as R
    const result = make(argument)
    results.set(argument, result)
    return result
  }
}
