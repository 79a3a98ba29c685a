/**
 * A function that is called once for each argument: what it returned is returned again.
 *
 * @example
 * const wordsOf = once((name: string) => name.split('-'))
 */
export function once<A, R>(make: (argument: A) => R): (argument: A) => R {
  const made = new Map<A, R>()
  return (argument) => {
    const known = made.get(argument)
    if (known !== undefined || made.has(argument)) return known as R
    const result = make(argument)
    made.set(argument, result)
    return result
  }
}
