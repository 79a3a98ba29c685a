import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {didYouMean} from '../../diagnostics/did-you-mean.ts'
import type {Page, TypeExpression} from '../../model/page.ts'
import type {Diagnostic, TypeRef} from '../../model/program.ts'
import {type Lookup, lookupIn} from '../lookup.ts'
import type {Rule} from '../rule.ts'
import {type Site, siteOf} from '../site.ts'

/**
 * A type that no page defines. A link to a page that is not there says so itself, so it is left alone here.
 *
 * ```markdown
 * |owner|identtySet|Who owns it.|
 *        ^^^^^^^^^^
 * ```
 */
export const undefinedType: Rule = {
  code: 'undefined-type',
  *check({pages, program}) {
    const lookup = lookupIn(program)
    const site = siteOf(pages)
    const names = [...program.resources, ...program.enums].map(
      (type) => type.name.split('.').at(-1) ?? type.name
    )
    for (const page of pages)
      for (const {type, place} of page.types.flatMap((draft) => draft.properties)) {
        const property = lookup.propertyAt(page.file, place)
        if (property) yield* undefinedIn(type, property.type, {page, lookup, site, names})
      }
  }
}

interface Known {
  readonly page: Page
  readonly lookup: Lookup
  readonly site: Site
  readonly names: readonly string[]
}

/** Walks the cell as written and as understood side by side: `[user][] collection` and `Collection(user)`. */
function* undefinedIn(written: TypeExpression, understood: TypeRef, known: Known): Generator<Diagnostic> {
  if (written.kind === 'collection' && understood.kind === 'collection')
    yield* undefinedIn(written.of, understood.of, known)
  if (written.kind === 'union' && understood.kind === 'union')
    for (const [index, of] of understood.of.entries()) {
      const part = written.of[index]
      if (part) yield* undefinedIn(part, of, known)
    }
  if (
    (written.kind === 'keyValuePair' || written.kind === 'map') &&
    (understood.kind === 'keyValuePair' || understood.kind === 'map')
  ) {
    yield* undefinedIn(written.key, understood.key, known)
    yield* undefinedIn(written.value, understood.value, known)
  }
  if (written.kind === 'named' && understood.kind === 'reference')
    yield* faultOf(written, understood.name, known)
}

function* faultOf(
  {name, link, place}: TypeExpression & {kind: 'named'},
  qualified: string,
  {page, lookup, site, names}: Known
): Generator<Diagnostic> {
  if (lookup.resource(qualified) || lookup.enumeration(qualified)) return
  if (link && (link.url === undefined || site.follow(page, link).kind === 'nowhere')) return
  const [near] = link ? [] : didYouMean(name, names)
  yield diagnostic(
    'undefined-type',
    {file: page.file, ...place},
    {name: qualified, near},
    {actual: name, ...(near && {expected: [near]})}
  )
}
