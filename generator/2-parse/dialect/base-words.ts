import {languages} from './languages.ts'

const all = (phrases: readonly string[]) => phrases.map((phrase) => `(?:${phrase})`).join('|')
const starts = '(?<![\\p{L}\\p{N}])'

/** Text that ends right before the name of a base type. */
export const beforeBase = new RegExp(
  `${starts}(?:${all(languages.flatMap(({bases}) => bases.before))})\\s*$`,
  'iu'
)

/** Text that begins right behind it. */
export const behindBase = new RegExp(`^(?:${all(languages.flatMap(({bases}) => bases.behind ?? []))})`, 'iu')

/** A sentence of a property's description that ends right before the name of the type it is inherited from. */
export const inheritedRow = new RegExp(
  `^\\W*(?:${all(languages.flatMap(({bases}) => bases.rows))})\\s*$`,
  'iu'
)

/** In these stand marks for names of types: `Base type for ‹0› and ‹1›`. */
const names =
  '((?:‹\\d+›[^‹\\p{L}]*(?:\\b(?:and|or|und|oder|et|ou|y|o|e|и|или)\\b[^‹\\p{L}]*)?(?:\\b(?:the|an?|die|der|das|les?|la|el|los|las|os?|as)\\b\\s*)?)+)'

export const listedNames = new RegExp(names, 'giu')

/** Names of derived types, behind what announces them. */
export const derivedBehind = new RegExp(
  `${starts}(?:${all(languages.flatMap(({bases}) => bases.beforeDerived ?? []))})\\s*${names}`,
  'iu'
)

/** The same, before what says so: matched where a list of names begins, as trying each name takes quadratic time. */
export const derivedBefore = new RegExp(
  `${names}(?:${all(languages.flatMap(({bases}) => bases.behindDerived ?? []))})`,
  'iuy'
)

/** What announces a list of derived types: "The base type for the following evidence types:". */
export const announcement =
  /\bbase (?:type|class|resource|entity)\b.*\b(?:for|of)\b|\bfollowing\b.*\b(?:are )?(?:derived?|inherit)\b|\b(?:derived |sub-?)(?:types?|classes)\b|\binherit(?:s|ed)? (?:from|by)\b.*:\s*$/i

/** What merely may be so: "if it is inherited from a shop above". */
export const conditional = /\b(?:if|whether|when|unless|not)\b/i
