import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {JsonNode} from '../../model/page.ts'
import {primitives} from '../../model/primitives.ts'
import type {Diagnostic, TypeRef} from '../../model/program.ts'
import {type Context, faultPlace, relatedOf, type Subject, sourceOf} from './context.ts'
import {inWords, shownInWords} from './words.ts'

/** The value is of another kind than its type; what it would have to be, where that is clear. */
export function wrongType(context: Context, node: JsonNode, type: TypeRef, subject: Subject): Diagnostic {
  const place = faultPlace(node, subject)
  const actual = context.textAt(place)
  const rewritten = node.kind === 'scalar' ? rewrite(node.value, actual, type) : undefined
  const params = {name: subject.name, documented: inWords(type), shown: shownInWords(node)}
  return diagnostic('example-wrong-type', sourceOf(context, place), params, {
    actual,
    ...(rewritten === undefined ? {} : {expected: [rewritten]}),
    related: relatedOf(context, subject)
  })
}

/** `"true"` is `true` where true or false is wanted; `5` is `"5"` where a string is; one is a list of one. */
function rewrite(value: string | number | boolean | null, text: string, type: TypeRef): string | undefined {
  if (value === null) return
  if (type.kind === 'collection') {
    const inner = rewrite(value, text, type.of) ?? (fits(value, type.of) ? text : undefined)
    return inner && `[${inner}]`
  }
  if (type.kind !== 'primitive') return
  const {json, pattern} = primitives[type.name]
  if (json === 'string' && pattern === undefined && typeof value !== 'string') return `"${text}"`
  if (typeof value !== 'string') return
  if (json === 'boolean' && /^(true|false)$/i.test(value)) return value.toLowerCase()
  return json === 'number' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? value : undefined
}

function fits(value: string | number | boolean, type: TypeRef): boolean {
  if (type.kind === 'enum') return type.members.some(({name}) => name === value)
  return type.kind === 'primitive' && primitives[type.name].json === typeof value
}
