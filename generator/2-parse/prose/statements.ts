import type {Facts} from '../../model/page.ts'

/** What a description states in a word or two. */
export type Stated = Pick<Facts, 'required' | 'nullable' | 'readOnly' | 'key' | 'deprecated'>

type Flag = keyof Stated

/** Statements that stand alone, or beside each other: `Key. Not nullable, Read-only.` */
const statements: readonly {readonly flag: Flag; readonly value: boolean; readonly words: RegExp}[] = [
  {
    flag: 'required',
    value: true,
    words: /^(this (property|field|value) is )?(a )?(required|mandatory)( property| field| value)?$/i
  },
  {
    flag: 'required',
    value: false,
    words: /^(this (property|field|value) is )?(an )?optional( property| field| value)?$/i
  },
  {
    flag: 'nullable',
    value: false,
    words: /^(this property is )?(not|non)[- ]?nullable$|^(can ?not|can't|must not|may not) be null$/i
  },
  {flag: 'nullable', value: true, words: /^(this property is )?nullable$|^(can|may) be null$/i},
  {
    flag: 'readOnly',
    value: true,
    words: /^(this (property|value|field|relationship) is )?(read[- ]?only|output only)$/i
  },
  {
    flag: 'key',
    value: true,
    words:
      /^((this|it) is )?(a |an |the )?((primary|unique|entity) key( property)?|key property)( (of|for) (the|this|an?) \w+)?$|^key( of the \w+)?$/i
  }
]

/**
 * Whether a word or two are a statement alone, and so nothing's name.
 *
 * @example
 * isStatement('read-only') // true
 */
export function isStatement(words: string): boolean {
  return (
    /^(?:deprecated|obsolete|preview|beta)$/i.test(words) || statements.some((one) => one.words.test(words))
  )
}

/** Wordings of retirement, anywhere in a sentence. */
const retirement =
  /^\W*(\[?deprecated\]?|obsolete)\b|\b(is|are|was|has been|have been|being|will be|to be|now) (\w+ )?(deprecated|obsolete|retired)\b|\bin the process of being (deprecated|retired)\b|\((soon )?(to be )?deprecated\)/i

/** Of sentences that tell what a value means: "Whether the plan is deprecated", "The recipe is deprecated or not". */
const undecided = /\b(?:whether|if|indicates?|or not|true|false)\b/i

/**
 * @example
 * statedIn('Identifier. Key. Not nullable, Read-only.') // {key: true, nullable: false, readOnly: true, …}
 */
export function statedIn(text: string): Stated {
  const found: {-readonly [flag in Flag]: Stated[flag]} = {
    required: null,
    nullable: null,
    readOnly: false,
    key: false,
    deprecated: false
  }
  for (const sentence of text.split(/[.;()\n]+(?:\s|$)|[()[\]\n]/)) {
    const parts = sentence.split(/,|\band\b/).map((part) => part.replace(/[*_`]/g, '').trim())
    const flags = parts.map((part) => statements.find(({words}) => words.test(part)))
    if (/\bKey$/.test(sentence.trim())) found.key = true
    // Within prose the same words say something else: "required, if the device is managed".
    if (flags.every((flag) => flag !== undefined)) {
      for (const {flag, value} of flags) found[flag] = value
    }
    found.deprecated ||= retirement.test(sentence.trim()) && !undecided.test(sentence)
  }
  return found
}
