/**
 * How prose lists the values of a property, as data: `Possible values are: `, `can be `, `or a number of pixels`.
 * A new wording is a new line.
 */

/** Words before a list of values; the list starts where the match ends. */
export interface ListIntroduction {
  readonly words: RegExp
  /** The list is all there is, or some of it. */
  readonly lists: 'all' | 'some'
  /** Values may stand without back-ticks or quotes. */
  readonly plain?: true
  /** Words on values show that they are something else: "Each slot shows: `0` = free, `1` = busy". */
  readonly bare?: true
}

const adjective =
  '(?:possible|valid|allowed|supported|permitted|acceptable|accepted|available|legal|expected|recognized)'
const someAdjective = '(?:common|typical|usual|known|current|frequent|popular|sample|example|suggested)'
const noun = '(?:values?|options?|choices?)'
/** Quotes, code, bold, or the next line. */
const mark = '(?=[`\'"“‘«„\\n])'

/** The surest first. */
export const listIntroductions: readonly ListIntroduction[] = [
  {
    words: new RegExp(
      `\\b${adjective}\\s+(?:\\w+\\s+)?${noun}\\b(?:\\s+(?:for|of)(?:\\s+[^\\s.:;\`][^.:;\`]{0,39}?)?(?:\\s*\`[^\`]*\`)?)?\\s*(?:(?:are|is|can be|may be)\\b(?:\\s+one of)?(?:\\s+the following)?(?:\\s*:)?|:)\\s*`,
      'gi'
    ),
    lists: 'all',
    plain: true
  },
  {
    words: new RegExp(
      `\\b${someAdjective}\\s+(?:\\w+\\s+)?${noun}\\s*(?:(?:are|include|can be|may be)\\b(?:\\s*:)?|:)\\s*${mark}`,
      'gi'
    ),
    lists: 'some'
  },
  {
    words: new RegExp(
      `\\b${adjective}\\s+(?:names|keys|ids|identifiers|prefixes|suffixes)\\s+(?:are|is)\\s*(?::\\s*)?${mark}`,
      'gi'
    ),
    lists: 'some'
  },
  {
    words: new RegExp(
      `\\b(?:property )?values? (?:are|is|can be|may be|must be)(?: either| one of| only)?(?: the following)?(?: values)?\\s*(?::\\s*)?${mark}`,
      'gi'
    ),
    lists: 'all'
  },
  {
    words: new RegExp(
      `\\b(?:can|must|may|should|will|is|are)(?: either| only)?(?: be)?(?: set to)?(?: either| one of| any of)(?: the following)?(?: \\w+)?(?: values?)?\\s*(?::\\s*)?${mark}`,
      'gi'
    ),
    lists: 'all'
  },
  {words: new RegExp(`(?:^|[,;:(.–-])\\s*(?:either|one of)(?: the)?:?\\s*${mark}`, 'gi'), lists: 'all'},
  {
    words: new RegExp(`\\bone of the following(?: \\w+)?(?: values?)?\\s*(?::\\s*)?${mark}`, 'gi'),
    lists: 'all'
  },
  {
    words: new RegExp(`\\b(?:which )?(?:can|must|may|will) be(?: set to)?\\s*(?::\\s*)?${mark}`, 'gi'),
    lists: 'all'
  },
  {
    words: new RegExp(
      `\\b(?:use|has|supports?|following)(?: only)?(?: \\w+){0,2} values?\\s*(?::\\s*)?${mark}`,
      'gi'
    ),
    lists: 'all'
  },
  {words: /[\p{L}\p{N}_] ?[:：]\s*(?:[-*•](?<=\n\s*[-*•])\s+)?(?=`)/gu, lists: 'all', bare: true},
  {
    words: new RegExp(
      `\\b(?:${adjective}\\s+(?:\\w+\\s+)?values?|values)\\s+include\\s*(?::\\s*)?${mark}`,
      'gi'
    ),
    lists: 'some'
  }
]

/** Words before a list that turn it into examples, into what is refused, or into something else than values. */
export const notValues =
  /\b(?:examples?|typical|sample|notes?|e\.g|i\.e|such as|like|includ\w+|instance|scenarios?|operators?|filter|not|never|cannot|can't|don't|formats?|prefix(?:es)?|characters?|properties|scopes?|permissions?|default(?:s| value)?(?: is)?)\b[^.`]{0,24}$/i

/** What must not be is no list of what may be. */
export const refusal =
  /\b(?:must|may|can|should|do|does|could) ?not\b|\bcannot\b|\b(?:can|mustn|don|doesn|isn)['’]t\b|\bother than\b|\bexcept\b/i

/** Behind the last value: there are more than these. */
export const furtherValues =
  /^\W*(?:\betc\b|(?:and|or) (?:more|others?|so on|so forth|the like|any other|anything)\b|among others\b|\.\.\.|…)/i

/** Anywhere in a description: the list is not all there is. */
export const notAll =
  /\b(?:more|other|others|additional|new|further) (?:\w+ )?(?:values? |members? |options? )?(?:may|might|can|could|will) (?:also )?(?:be (?:added|introduced|supported|used|returned|possible)|appear|follow)\b|\bnot (?:exhaustive|limited to|a complete list|complete)\b|\b(?:list|set) (?:may|might|can|could) (?:grow|change)\b/i

/** Words behind which more values follow, after the list. */
export const laterValues =
  /\bevolvable enum(?:eration)?\W*?:\s*|\b(?:it |this |the value )?(?:can|may) also be(?: set to)?:?\s*(?=[`"“])|\b(?:additional|further|other|more) (?:possible |supported |allowed )?values (?:are|include):?\s*(?=[`"“])/gi

/** One text holds several values: the values are no texts of their own. */
export const severalInOne =
  /\b(?:can be a combination|any combination|combination of (?:these|the|values|one or more)|(?:can|may) be combined|(?:separated|delimited|joined|divided) (?:by|with) (?:an? )?(?:commas?|spaces?|semi-?colons?|pipes?|bars?|white ?space|plus|slash(?:es)?|dots?|colons?|new ?lines?|"|`)|(?:comma|space|semi-?colon|pipe|whitespace|white space|colon|dot|tab|line|plus)s?[- ](?:separated|delimited)|bitmask|bit mask|bitwise|multi-?valued enum|flag(?:s|ged)? enum)/i

/** Several members make one value. */
export const combines = /\b(?:can|may) (?:be a combination|be combined)\b/i

/** One more value that there may be. */
export const emptyValue =
  /\b(?:is|returns|contains) an empty string(?= (?:if|when|where|unless|for|until)\b)/i

/** A member that stands for many: `user:{id}`, `<name>`, `x-*`, `YYYY-MM-DD`. */
export const patternMember =
  /^(?:\.{2,}|…|etc\.?)$|\{[^{}]*\}|<[^<>]+>|\S\*|\*\S|^[YMDHhms]{2,4}(?:[-/:.][YMDHhms]{2,4})+$|^#?[RGBX]{6}$/
