/** `--fix`: applies the fixes that are certain; `typedown lint` does until none is left. */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Compilation, CompileOptions} from '../compile.ts'
import {applyFixes} from '../diagnostics/fixes.ts'
import {counted} from '../diagnostics/text.ts'
import {groupBy} from '../model/group-by.ts'
import type {Diagnostic} from '../model/program.ts'
import {normalized} from '../model/source-file.ts'
import {stale} from './changes.ts'
import {writeWhole} from './write-whole.ts'

/** A page with its fixes. */
interface FixedPage {
  readonly file: string
  readonly before: string
  readonly text: string
  readonly applied: readonly Diagnostic[]
}

/** A fix may show what another one hid: a second pass, seldom a third, fixes that. */
const maxPasses = 10

/**
 * Finds and fixes, in memory, until nothing fixable is left. A page in which fixes give rise to new findings stays as it is.
 *
 * @returns what is found in the fixed pages, and these pages
 */
export async function fixAll(
  options: CompileOptions & {readonly cwd: string},
  find: (options: CompileOptions) => Promise<Compilation>
): Promise<{readonly result: Compilation; readonly pages: readonly FixedPage[]}> {
  const parsedPages = new Map()
  const unfixable = new Set<string>()
  let pages: ReadonlyMap<string, FixedPage> = new Map()
  let result = await find({...options, parsedPages})
  for (let pass = 1; pass <= maxPasses; pass++) {
    const fixed = fixEach(result, pages, unfixable, options.cwd)
    if (fixed.length === 0) break
    const tried = new Map([...pages, ...fixed.map((page) => [page.file, page] as const)])
    const unsavedFiles = new Map([...tried.values()].map(({file, text}) => [file, text]))
    const after = await find({...options, parsedPages, unsavedFiles})
    const spoiled = fixed.filter(({file}) => hasNewFindings(file, result, after))
    for (const {file} of spoiled) unfixable.add(file)
    if (spoiled.length > 0) continue
    pages = tried
    result = after
  }
  return {result, pages: [...pages.values()]}
}

/** Whether more is found in a page by one of the rules. */
function hasNewFindings(file: string, before: Compilation, after: Compilation): boolean {
  const counts = countCodes(before, file)
  return [...countCodes(after, file)].some(([code, count]) => count > (counts.get(code) ?? 0))
}

function countCodes({diagnostics}: Compilation, file: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {code, source} of diagnostics)
    if (source.file === file) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/**
 * Fixes what is found, in memory, without looking again.
 *
 * @returns the pages in which something was fixed
 */
export function fixOnce(found: Pick<Compilation, 'sources' | 'diagnostics'>, cwd: string): FixedPage[] {
  return fixEach(found, new Map(), new Set(), cwd)
}

/** The pages in which something is fixable, with its fixes. */
function fixEach(
  {sources, diagnostics}: Pick<Compilation, 'sources' | 'diagnostics'>,
  pages: ReadonlyMap<string, FixedPage>,
  unfixable: ReadonlySet<string>,
  cwd: string
): FixedPage[] {
  const next: FixedPage[] = []
  const findingsOf = groupBy(diagnostics, ({source}) => source.file)
  for (const {file, text: read} of sources) {
    const findings = findingsOf.get(file)
    if (findings === undefined || unfixable.has(file)) continue
    const cached = pages.get(file)
    const before = cached?.before ?? readIfReadable(resolve(cwd, file))
    const text = cached?.text ?? before
    // Somebody may have changed it since it was read.
    if (before === undefined || text === undefined || normalized(text) !== read) continue
    const fixed = applyFixes(text, findings)
    if (fixed.text === text) continue
    next.push({file, before, text: fixed.text, applied: [...(cached?.applied ?? []), ...fixed.applied]})
  }
  return next
}

/** With the line ends and the byte-order mark that the page has. */
function readIfReadable(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Writes the fixed pages, each wholly or not at all. */
export async function writeFixed(pages: readonly FixedPage[], cwd: string): Promise<void> {
  for (const {file, text} of pages) await writeWhole(resolve(cwd, file), text)
}

/**
 * What was fixed, in a few words.
 *
 * @example
 * fixedSummary(pages) // '3 findings in 2 pages'
 */
export function fixedSummary(pages: readonly FixedPage[]): string {
  const applied = pages.reduce((sum, page) => sum + page.applied.length, 0)
  return `${counted(applied, 'finding')} in ${counted(pages.length, 'page')}`
}

/** What `--fix` would change, as differences. */
export async function fixedDifferences(pages: readonly FixedPage[], color: boolean): Promise<string> {
  const changes = pages.map(({file, before, text}) => ({
    kind: 'change' as const,
    path: file,
    before,
    after: text
  }))
  return await stale(changes, color)
}
