import {posix} from 'node:path'
import {once} from '../../../model/once.ts'
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
    const types = [...program.resources, ...program.enums].map(({name, source}) => ({
      name: folded(name),
      file: source.file
    }))
    const keys = new Set(types.map(({name, file}) => `${name} ${file}`))
    const namesOn = once(namesOf)
    for (const page of pages)
      for (const {name, link} of namedTypes(page)) {
        if (!link) continue
        const target = links.resolve(page, link)
        if (target.kind !== 'page' || target.page === page) continue
        const wanted = folded(name)
        // A page that nothing else names is named by its links.
        const {file} = target.page
        if (keys.has(`${wanted} ${file}`)) continue
        const names = namesOn(target.page)
        if (names.length === 0 || names.some((it) => folded(it) === wanted)) continue
        const [other = ''] = names
        const own = types
          .filter((it) => it.name === wanted)
          .map((it) => `[${name}](${pathTo(it.file, page)})`)
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
function namesOf({types, enums, anchors}: Page): string[] {
  const declarations = [...types, ...enums].flatMap((declaration) =>
    declaration.names.map((it) => shortName(it.name))
  )
  const headings = anchors.flatMap((anchor) =>
    anchor.heading ? [anchor.heading.text.split(' ')[0] ?? ''] : []
  )
  return declarations.length > 0 ? [...declarations, ...headings] : []
}

function folded(name: string): string {
  return shortName(name).toLowerCase()
}
