import {slug} from 'github-slugger'
import type {Heading} from '../../model/document.ts'
import type {Anchor, Section} from '../../model/page.ts'
import {primitive} from '../cells/scalars.ts'
import {typeTokens} from '../cells/tokens.ts'
import {tableColumns} from '../sections/columns.ts'
import {marksNames} from '../sections/inferred-columns.ts'
import {propertyLists} from '../sections/property-lists.ts'
import {tablesOf, withSections} from '../sections/tree.ts'

/**
 * Whether a type cell of the page names what a section is about: by a link to its heading, with or without the page's own
 * file name, or in the heading's words.
 *
 * @example
 * linkedIn(root, page)(section) // of `## lineItem`: true, where a cell is `[lineItem](#lineitem)` or `lineItem`
 */
export function linkedIn(
  root: Section,
  {file, anchors}: {readonly file: string; readonly anchors: readonly Anchor[]}
): (section: Section) => boolean {
  let linked: {headings: ReadonlySet<Heading>; words: ReadonlySet<string>} | undefined
  const collected = () => {
    const {fragments, words} = namedTypes(root, file)
    const headings = anchors.flatMap(({name, heading}) =>
      heading && fragments.has(name.toLowerCase()) ? [heading] : []
    )
    return {headings: new Set(headings), words}
  }
  return ({heading, words}) => {
    if (!heading) return false
    linked ??= collected()
    return linked.headings.has(heading) || linked.words.has(slug(words))
  }
}

/** What type cells of the page name as a type, in lower case: `[lineItem](#lineitem)`, `lineItem`. */
function namedTypes(root: Section, file: string): {fragments: Set<string>; words: Set<string>} {
  const own = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  const cells = withSections(root)
    .flatMap((section) => [...tablesOf(section), ...propertyLists(section).filter(marksNames)])
    .flatMap((table) => {
      const {type} = tableColumns(table)
      return type === undefined ? [] : table.rows.flatMap((row) => row.cells[type] ?? [])
    })
  const tokens = cells.flatMap(typeTokens)
  const isOwn = (path: string) => path === '' || path.slice(path.lastIndexOf('/') + 1).toLowerCase() === own
  return {
    fragments: new Set(
      tokens.flatMap(({link}) =>
        link?.fragment && link.path !== undefined && isOwn(link.path) ? link.fragment.toLowerCase() : []
      )
    ),
    words: new Set(
      tokens.flatMap(({kind, text, link}) =>
        kind === 'word' && !link && !primitive(text) ? text.toLowerCase() : []
      )
    )
  }
}
