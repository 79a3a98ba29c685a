import type {Facts} from '../../model/page.ts'
import type {StatementWords} from '../dialect/language.ts'
import {neutralWords, notRetirement, retirement} from '../dialect/languages/en.ts'
import {languages} from '../dialect/languages.ts'

/** What a description states in a word or two. */
export interface Stated extends Pick<Facts, 'required' | 'nullable' | 'readOnly' | 'key' | 'deprecated'> {
  /** "Always present." */
  readonly present: boolean
  /** "Required on create." */
  readonly requiredToCreate: boolean
}

type Flag = keyof Stated

interface Statement {
  readonly flag: Flag
  readonly value: boolean
  readonly words: RegExp
}

const statementByWords: {readonly [of in keyof StatementWords]-?: Pick<Statement, 'flag' | 'value'>} = {
  required: {flag: 'required', value: true},
  present: {flag: 'present', value: true},
  requiredToCreate: {flag: 'requiredToCreate', value: true},
  optional: {flag: 'required', value: false},
  // Before its opposite: "can't be null" holds "be null".
  notNullable: {flag: 'nullable', value: false},
  nullable: {flag: 'nullable', value: true},
  readOnly: {flag: 'readOnly', value: true},
  key: {flag: 'key', value: true},
  deprecated: {flag: 'deprecated', value: true}
}

/** Statements that stand alone, or beside each other: `Key. Not nullable, Read-only.` */
const statements: readonly Statement[] = Object.entries(statementByWords).map(([of, meaning]) => {
  const phrases = languages.flatMap(({statements}) => statements[of as keyof StatementWords] ?? [])
  return {...meaning, words: new RegExp(`^(?:${phrases.map((phrase) => `(?:${phrase})`).join('|')})$`, 'i')}
})

/**
 * Whether a word or two are a statement alone, and so nothing's name.
 *
 * @example
 * isStatement('read-only') // true
 */
export function isStatement(words: string): boolean {
  return /^(?:deprecated|obsolete|preview|beta)$/i.test(words) || statementOf(words) !== undefined
}

/** Whether a note is nothing but such words: `read-only, optional.` */
export function areStatements(note: string): boolean {
  return note.split(/[.,]\s*/).every((part) => part === '' || isStatement(part))
}

/**
 * @example
 * statedIn('Identifier. Key. Not nullable, Read-only.') // {key: true, nullable: false, readOnly: true, …}
 */
export function statedIn(text: string): Stated {
  const found: {-readonly [flag in Flag]: Stated[flag]} = {
    required: null,
    present: false,
    requiredToCreate: false,
    nullable: null,
    readOnly: false,
    key: false,
    deprecated: false
  }
  for (const sentence of sentencesOf(text)) {
    if (/\bKey$/.test(sentence)) found.key = true
    for (const {flag, value} of statementsIn(sentence)) found[flag] = value
    found.deprecated ||= retirement.some((words) => words.test(sentence)) && !notRetirement.test(sentence)
  }
  return found
}

/** Sentences, and what stands in parentheses; also where no space follows the full stop: `Read-only.More text.` */
function sentencesOf(text: string): string[] {
  return text
    .replace(/[*_`]/g, '')
    .split(/(?<![.;])[.;]+(?:\s|$)|(?<=[\p{Ll}\p{Lo}])\.(?=\p{Lu})|[()（）[\]\n。；]/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** A sentence that is a statement, or several; within prose the same words say something else: "required, if managed". */
function statementsIn(sentence: string): Statement[] {
  const whole = statementOf(sentence)
  if (whole) return [whole]
  const parts = sentence
    .split(/[,，、]|\b(?:and|und|et|y|e)\b/)
    .map((part) => part.trim().replace(/^(?:(?:this|the) \w+|this|it) is (?=\S)/i, ''))
    .filter((part) => part !== '' && !neutralWords.test(part))
  const stated = parts.map(statementOf)
  if (stated.every((one) => one !== undefined)) return stated
  // "The number of seats, read-only": what is said last is said of the property.
  const last = stated.at(-1)
  const mayTrail = last !== undefined && (last.flag === 'readOnly' || last.flag === 'nullable')
  return mayTrail && !/\bwrit|\b(?:whether|if|or|after|once|when|unless|until)\b/i.test(sentence)
    ? [last]
    : []
}

function statementOf(words: string): Statement | undefined {
  return statements.find((one) => one.words.test(words))
}
