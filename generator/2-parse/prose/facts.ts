import type {Inline} from '../../model/document.ts'
import type {Facts} from '../../model/page.ts'
import type {Format} from '../../model/program.ts'
import {defaultIn, examplesIn} from './examples.ts'
import {formatIn} from './formats.ts'
import {inheritedIn} from './inherited.ts'
import {limitsIn} from './limits.ts'
import {patternIn} from './pattern.ts'
import {prose} from './prose.ts'
import {statedIn} from './statements.ts'
import {saysCombines, valuesIn} from './values.ts'

/** `[Required]`: a mark, no part of a sentence. */
const marksRequired = /\[(?:required|mandatory)\]/i

/**
 * What a description says of its property. `note` and `noted` are what the type cell says beyond the type.
 *
 * @example
 * readFacts(inlines, '') // of `Name. Required. Maximum length is 64 characters.`: {required: true, constraints: {maxLength: 64}, …}
 */
export function readFacts(inlines: readonly Inline[], note: string, noted?: Format): Facts {
  const description = prose(inlines)
  const {text} = description
  const all = note ? `${text}\n${note}` : text
  const {present, requiredToCreate, required, ...stated} = statedIn(all)
  // A generator prints the validation of a field: `Required: {}`.
  const validated = /(?<![\w.])(required|optional): \\?\{\\?\}/i.exec(all)?.[1]?.toLowerCase()
  const isMarked = present || (note !== '' && statedIn(note).required === true) || marksRequired.test(text)
  const format = noted ?? formatIn(text)
  const values = valuesIn(description)
  const limits = limitsIn(all)
  const pattern = patternIn(all)
  const inheritedFrom = inheritedIn(inlines)
  const defaultValue = defaultIn(text) ?? defaultIn(note)
  return {
    ...stated,
    required: validated ? validated === 'required' : present || required,
    ...(required && !isMarked && !validated ? {requiredFromProse: true as const} : {}),
    ...(requiredToCreate ? {requiredToCreate: true as const} : {}),
    constraints: {
      ...limits.constraints,
      ...(pattern === undefined ? {} : {pattern}),
      ...(format ? {format} : {})
    },
    count: limits.count,
    ...(limits.beyond ? {beyond: limits.beyond} : {}),
    examples: examplesIn(text),
    ...(defaultValue === undefined ? {} : {default: defaultValue}),
    ...(inheritedFrom ? {inheritedFrom} : {}),
    ...(values ? {values} : saysCombines(text) ? {combines: true as const} : {})
  }
}
