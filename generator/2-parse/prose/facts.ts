import type {Inline} from '../../model/document.ts'
import type {Facts} from '../../model/page.ts'
import {prose} from './prose.ts'
import {valuesIn} from './values.ts'

/** What a description says of its property. `note` is what the type cell says beyond the type. */
export function readFacts(inlines: readonly Inline[], note: string): Facts {
  const read = prose(inlines)
  const text = `${read.text} ${note}`
  const values = valuesIn(read)
  return {
    required: /(^|[.;(]\s*)required\s*($|[.;)])/i.test(text) ? true : null,
    nullable: nullable(text),
    readOnly: /\bread[- ]?only\b/i.test(text),
    key: false,
    deprecated: /\bdeprecated\b/i.test(text),
    constraints: {},
    examples: [],
    ...(values ? {values} : {})
  }
}

function nullable(text: string): boolean | null {
  if (/\b(not|non)[- ]?nullable\b/i.test(text)) return false
  return /(^|[.;(]\s*)nullable\s*($|[.;)])/i.test(text) ? true : null
}
