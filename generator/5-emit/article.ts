/**
 * What stands before the name of a type in a sentence.
 *
 * @example
 * article('Entity') // 'an'
 * article('User') // 'a'
 */
export function article(name: string): 'a' | 'an' {
  return /^(?!One|Eu)[AEIO]/.test(name) ? 'an' : 'a'
}
