import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {EnumDraft, Page, TypeDraft} from '../../model/page.ts'
import type {Diagnostic} from '../../model/program.ts'
import {shortName} from '../../model/short-name.ts'
import type {Rule} from '../rule.ts'

/** `user resource type`, and more behind it: `directory resource type (deleted items)`. */
const namesType = /^\S+ (?:resource|complex|entity|enum|enumeration) type\b/i

/**
 * A page of one type whose title does not give the type's name.
 *
 * ```markdown
 * # Synchronization Status
 * ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const titleNotType: Rule = {
  code: 'title-not-type',
  *check({pages, program}) {
    const names = new Map(
      [...program.resources, ...program.enums].map(({source, name}) => [source.file, shortName(name)])
    )
    for (const page of pages) {
      const [draft, ...others] = [...page.types, ...page.enums]
      if (!draft || others.length > 0) continue
      yield* faultOf(page, draft, names.get(page.file))
    }
  }
}

function* faultOf(
  {file, title, types}: Page,
  draft: TypeDraft | EnumDraft,
  name: string | undefined
): Generator<Diagnostic> {
  if (!title || draft.names.some((name) => name.from === 'heading') || namesType.test(title.text)) return
  if (!name) return
  const wanted = `${name} ${types.length > 0 ? 'resource' : 'enum'} type`
  const marks = '#'.repeat(title.depth)
  yield diagnostic(
    'title-not-type',
    {file, ...title.place},
    {title: title.text, wanted},
    {actual: `${marks} ${title.text}`, expected: [`${marks} ${wanted}`]}
  )
}
