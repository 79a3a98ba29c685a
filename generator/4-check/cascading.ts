import type {Place} from '../model/document.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic, SourceRange} from '../model/program.ts'

/**
 * Leaves out what only follows from another finding of the same link: a type is unknown where the link to its page is
 * broken, and an anchor is where no page defines the type. What is left says in its note what is not.
 *
 * @example
 * withoutCascading([undefinedType, brokenLink], pages) // [brokenLink]
 * withoutCascading([undefinedType, brokenAnchor], pages) // [undefinedType]
 */
export function withoutCascading(found: readonly Diagnostic[], pages: readonly Page[]): Diagnostic[] {
  const byPlace = new Map(
    found
      .filter(({code, expected}) => code === 'broken-link' || (code === 'broken-anchor' && !expected))
      .map((it) => [placeKey(it.source.file, it.source), it])
  )
  const links = new Map(pages.map((page) => [page.file, page.links]))
  const notes = new Map<Diagnostic, string>()
  const dropped = new Set<Diagnostic>()
  for (const finding of found) {
    if (finding.code !== 'undefined-type') continue
    const link = links.get(finding.source.file)?.find(({place}) => within(finding.source, place))
    const other = link && byPlace.get(placeKey(finding.source.file, link.urlPlace))
    if (!other) continue
    const [left, echo] = other.code === 'broken-link' ? [other, finding] : [finding, other]
    notes.set(left, echo.message)
    dropped.add(echo)
  }
  return found
    .filter((finding) => !dropped.has(finding))
    .map((finding) => {
      const note = notes.get(finding)
      return note === undefined ? finding : {...finding, note}
    })
}

function placeKey(file: string, {line, column}: {line: number; column: number}): string {
  return `${file}:${line}:${column}`
}

function within({line, column}: SourceRange, place: Place): boolean {
  return line === place.line && column >= place.column && column < place.endColumn
}
