/** Introduces a regular expression in back-ticks. */
const introduced =
  /\b(?:pattern|reg(?:ular )?ex(?:p|pression)?)\b(?: (?:is|of|must be))?\s*:?\s*`([^`\n]+)`|\bmatch(?:es|ing)?:?\s+`(\^[^`\n]+|[^`\n]+\$|[^`\n]*\[[^\]`\n]+\][^`\n]*)`/i

/** A repetition of what repeats takes exponential time in regular expression engines. */
const isSlow = /\([^()]*[*+}][^()]*\)[*+{]/

/**
 * The regular expression that a text must match, as a description states it.
 *
 * @example
 * patternIn('The code. Pattern: `^[A-Z]{3}$`.') // '^[A-Z]{3}$'
 */
export function patternIn(text: string): string | undefined {
  const [, named, matched] = introduced.exec(text) ?? []
  return (named ?? matched) ? asPattern(named ?? matched ?? '') : undefined
}

/**
 * A regular expression, with or without slashes around it; none where it is not valid.
 *
 * @example
 * asPattern('/^[a-z]+$/') // '^[a-z]+$'
 */
export function asPattern(text: string): string | undefined {
  const source = /^\/(.+)\/$/.exec(text)?.[1] ?? text
  if (source === '' || isSlow.test(source)) return
  try {
    return new RegExp(source).source
  } catch {
    return
  }
}
