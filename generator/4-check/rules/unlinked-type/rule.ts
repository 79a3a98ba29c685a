import {posix} from 'node:path'
import type {Page} from '../../../model/page.ts'
import type {Source} from '../../../model/program.ts'
import {namedTypes} from '../../named-types.ts'
import {defineRule} from '../../rule.ts'

/**
 * A type of another page that is named without a link.
 *
 * ```markdown
 * |manager|user|Who leads.|
 *          ^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'info',
  advice: 'Add the link, so that readers and tools find the type.',
  message: (it: {name: string; path: string}) => `\`${it.name}\` is not linked to its page \`${it.path}\`.`,
  *check({pages, lookup}, report) {
    const byFile = new Map(pages.map((page) => [page.file, page]))
    for (const page of pages)
      for (const {name, link, place, property} of namedTypes(page)) {
        const type = lookup.propertyAt(page.file, property.place)?.type
        const of = type?.kind === 'collection' ? type.of : type
        if (link || of?.kind !== 'reference') continue
        const source = (lookup.resource(of.name) ?? lookup.enumeration(of.name))?.source
        if (!source || source.file === page.file) continue
        const path = posix.relative(posix.dirname(page.file), source.file) + anchorOf(source, byFile)
        yield report(
          {file: page.file, ...place},
          {name, path},
          {actual: name, expected: [`[${name}](${path})`]}
        )
      }
  }
})

/** A type below a heading of its own is linked to that heading; one that has the page's title is not. */
function anchorOf({file, line}: Source, byFile: ReadonlyMap<string, Page>): string {
  const page = byFile.get(file)
  const anchor = page?.anchors.find(({heading}) => heading?.place.line === line)
  return anchor && anchor.heading !== page?.title ? `#${anchor.name}` : ''
}
