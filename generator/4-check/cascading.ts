import type {Place} from '../model/document.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic, SourceRange} from '../model/program.ts'

/**
 * Leaves out what only follows from another finding: a type is unknown where the link to its page is broken, and
 * one warning says enough. The broken link's then says what it means for the type.
 *
 * @example
 * withoutCascading([undefinedType, brokenLink], pages) // [brokenLink], where the link is the type's
 */
export function withoutCascading(found: readonly Diagnostic[], pages: readonly Page[]): Diagnostic[] {
  const causes = new Map(
    found.filter(({code}) => code === 'broken-link').map((it) => [placeKey(it.source.file, it.source), it])
  )
  const links = new Map(pages.map((page) => [page.file, page.links]))
  const followed = new Map<Diagnostic, Diagnostic>()
  const left = found.filter((finding) => {
    const {code, source} = finding
    if (code !== 'undefined-type') return true
    const link = links.get(source.file)?.find(({place}) => within(source, place))
    const cause = link && causes.get(placeKey(source.file, link.urlPlace))
    if (cause) followed.set(cause, finding)
    return cause === undefined
  })
  return left.map((finding) => {
    const cascading = followed.get(finding)
    return cascading ? {...finding, note: cascading.message} : finding
  })
}

function placeKey(file: string, {line, column}: {line: number; column: number}): string {
  return `${file}:${line}:${column}`
}

function within({line, column}: SourceRange, place: Place): boolean {
  return line === place.line && column >= place.column && column < place.endColumn
}
