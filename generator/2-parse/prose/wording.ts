/** What a number in prose limits. */
export type Limit = 'minLength' | 'maxLength' | 'minimum' | 'maximum'

/** A number for each name in `limits`, in order. */
export interface Wording {
  readonly limits: readonly Limit[]
  readonly words: RegExp
}

export const number = '(-?\\d[\\d,]*(?:\\.\\d+)?)'
export const ends = '(?= *(?:[.,](?!\\d)|[;)]|$))'

export function wording(limits: readonly Limit[], pattern: string): Wording {
  return {limits, words: new RegExp(pattern, 'i')}
}

/** The limits that a text states, each by the first wording that does; every wording names a number. */
export function found(text: string, wordings: readonly Wording[]): {[limit in Limit]?: number} {
  const all: {[limit in Limit]?: number} = {}
  if (!/\d/.test(text)) return all
  for (const {limits, words} of wordings) {
    const match = words.exec(text)
    if (!match || limits.some((limit) => all[limit] !== undefined)) continue
    const values = limits.map((_, index) => Number((match[index + 1] ?? '').replaceAll(',', '')))
    const [low = 0, high = low] = values
    if (values.some(Number.isNaN) || low > high) continue
    limits.forEach((limit, index) => {
      all[limit] = values[index] ?? 0
    })
  }
  return all
}
