import {posix} from 'node:path'
import type {Page} from '../../../model/page.ts'
import {shortName} from '../../../model/short-name.ts'
import {namedTypes} from '../../named-types.ts'
import {defineRule} from '../../rule.ts'

/**
 * A type's cell whose text names one type and whose link leads to another.
 *
 * ```markdown
 * |manager|[user](group.md)|Who leads.|
 *          ^^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Correct the link or its text.',
  message: (it: {name: string; other: string; file: string}) =>
    `The link text is \`${it.name}\`, but \`${it.file}\` describes \`${it.other}\`.`,
  *check({pages, program, links}, report) {
    const linked = [...program.resources, ...program.enums]
    for (const page of pages)
      for (const {name, link} of namedTypes(page)) {
        if (!link) continue
        const target = links.resolve(page, link)
        if (target.kind !== 'page' || target.page === page) continue
        const names = namesOn(target.page)
        // A page that nothing else names is named by its links.
        const {file} = target.page
        if (linked.some((it) => it.source.file === file && same(it.name, name))) continue
        if (names.length === 0 || names.some((it) => same(it, name))) continue
        const [other = ''] = names
        const own = linked
          .filter((it) => same(it.name, name))
          .map((it) => `[${name}](${pathTo(it.source.file, page)})`)
        const expected = [...own, ...(link.url ? [`[${other}](${link.url})`] : [])]
        const source = {file: page.file, ...link.place}
        yield report(source, {name, other, file}, {expected})
      }
  }
})

function pathTo(file: string, {file: from}: Page): string {
  return posix.relative(posix.dirname(from), file)
}

/** Every name by which a page's types go, and what its headings call them. */
function namesOn({types, enums, anchors}: Page): string[] {
  const declarations = [...types, ...enums].flatMap((declaration) =>
    declaration.names.map((it) => shortName(it.name))
  )
  const headings = anchors.flatMap((anchor) =>
    anchor.heading ? [anchor.heading.text.split(' ')[0] ?? ''] : []
  )
  return declarations.length > 0 ? [...declarations, ...headings] : []
}

function same(left: string, right: string): boolean {
  return shortName(left).toLowerCase() === shortName(right).toLowerCase()
}
