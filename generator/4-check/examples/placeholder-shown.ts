import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {mayBeEmpty, validatedAs} from '../../model/formats.ts'
import type {JsonScalar} from '../../model/page.ts'
import {patterns} from '../../model/patterns.ts'
import {formats, primitives} from '../../model/primitives.ts'
import type {Diagnostic, TypeRef} from '../../model/program.ts'
import {type Context, ownerOf, relatedOf, type Subject, sourceOf} from './context.ts'
import {inWords} from './words.ts'

/**
 * A placeholder contradicts nothing, but an answer that shows one where no such string can stand is no answer
 * of the service: whoever tests against it is misled.
 */
export function* checkPlaceholder(
  context: Context,
  {place, value}: JsonScalar,
  type: TypeRef,
  subject: Subject
): Generator<Diagnostic> {
  const {example} = context
  const text = String(value)
  if (example.kind !== 'response' || mayBe(text, type, subject, context)) return
  const {format} = subject.constraints ?? {}
  const words = format ? formats[format].words : inWords(type)
  yield diagnostic(
    'example-placeholder',
    sourceOf(context, place),
    {name: ownerOf(subject), documented: words, value: text},
    {actual: context.textAt(place), related: relatedOf(context, subject)}
  )
}

/** Whether the string is a value of the type, taken as it stands. */
function mayBe(text: string, type: TypeRef, subject: Subject, context: Context): boolean {
  const {types, options} = context
  switch (type.kind) {
    case 'primitive': {
      const {name, constraints} = validatedAs(options.formats, type.name, subject.constraints ?? {})
      const kind = primitives[name]
      if (kind.json !== 'string') return kind.json === undefined
      const {format} = constraints
      if (text === '' && mayBeEmpty(name, constraints)) return true
      const pattern = kind.pattern ?? (format && formats[format].pattern)
      return pattern === undefined || patterns[pattern].test(text)
    }
    case 'enum':
      return type.members.some(({name}) => name === text)
    case 'reference': {
      const enumeration = types.enumeration(type.name)
      if (enumeration) return enumeration.members.some(({name}) => name === text)
      const resource = types.resource(type.name)
      return resource === undefined || resource.anyValue === true
    }
    case 'union':
      return type.of.some((one) => mayBe(text, one, subject, context))
    case 'unknown':
      return true
    default:
      return false
  }
}
