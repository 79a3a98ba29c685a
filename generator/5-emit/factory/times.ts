import type {Property} from '../../model/program.ts'

/** Where in an object's life a time lies; the names of `stage` in the generated code, in order of time. */
export type StageName = 'born' | 'created' | 'began' | 'during' | 'ended' | 'changed' | 'next' | 'expires'

/** The first that fits a name decides. */
const signs: readonly (readonly [StageName, RegExp])[] = [
  ['next', /next|due|renew|schedul|retry|upcoming/i],
  ['expires', /expir|until|deadline|valid(ity)?end/i],
  ['born', /birth|hire|join/i],
  ['changed', /modif|updat|chang|last|latest|observ|delet|remov|reset|sync/i],
  ['ended', /^end|end(ed|ing)?(date|time|on|at|$)|(End|Ended)(?=[A-Z]|$)|complet|finish|clos|resolv|stop/],
  ['created', /creat|issu|regist|enrol|first|series|publish|sent|receiv|add/i],
  ['began', /start|began|begin|from|open|since/i]
]

/**
 * Stage of a time, from its name alone: another property changes nothing.
 *
 * @example
 * stageOf('timeBegan') // 'began'
 * stageOf('expirationDateTime') // 'expires'
 */
export function stageOf(name: string): StageName {
  return signs.find(([, sign]) => sign.test(name))?.[0] ?? 'during'
}

/** Whether the docs show times of these properties with fractions of seconds: then all of them have such. */
export function arePrecise(properties: readonly Property[]): boolean {
  return properties.some(({examples}) =>
    examples.some((example) => typeof example === 'string' && /T.*\.\d+Z?$/.test(example))
  )
}
