import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {JsonNode} from '../../model/page.ts'
import type {Diagnostic} from '../../model/program.ts'
import {type Context, faultPlace, relatedOf, type Subject, sourceOf} from './context.ts'

/** The value is of its type, but beyond a limit. */
export function outOfRange(
  context: Context,
  node: JsonNode,
  said: {readonly limit: string; readonly shown: string},
  subject: Subject
): Diagnostic {
  const place = faultPlace(node, subject)
  return diagnostic(
    'example-out-of-range',
    sourceOf(context, place),
    {name: subject.name, ...said},
    {actual: context.textAt(place), related: relatedOf(context, subject)}
  )
}
