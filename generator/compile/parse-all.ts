import type {PageDialect} from '../2-parse/page-dialect.ts'
import {parse} from '../2-parse/parse.ts'
import type {CompileOptions} from '../compile.ts'
import type {Page} from '../model/page.ts'
import type {SourceFile} from '../model/source-file.ts'
import {chosenDialect} from './dialect.ts'
import {related} from './related.ts'

type ParseOptions = Pick<
  CompileOptions,
  'parsedPages' | 'onPhase' | 'pageCache' | 'parse' | 'dialect' | 'dialects'
>

/** How many pages are parsed between two signs of life. */
const stretch = 50

/** Every page; one whose text is the same as in `parsedPages` is not parsed again. */
export async function parseAll(sources: readonly SourceFile[], options: ParseOptions): Promise<Page[]> {
  return await parseWithContext(sources, [], options)
}

/** Every page, and those around them that they depend on, sorted by file. */
export async function parseWithContext(
  sources: readonly SourceFile[],
  contextPages: readonly SourceFile[],
  options: ParseOptions
): Promise<Page[]> {
  const pages: Page[] = []
  const dialect = chosenDialect(options)
  for (const source of sources) {
    pages.push(parseOne(source, dialect, options))
    if (pages.length % stretch === 0)
      await options.onPhase?.('parse', {done: pages.length, all: sources.length})
  }
  if (contextPages.length === 0) return pages
  const others = related(pages, contextPages, (source) => parseOne(source, dialect, options))
  return [...pages, ...others].sort((a, b) => (a.file < b.file ? -1 : 1))
}

function parseOne(source: SourceFile, dialect: PageDialect | undefined, options: ParseOptions): Page {
  const {parsedPages, pageCache, parse: parsePage = parse} = options
  const parsed = parsedPages?.get(source.file)
  const page =
    parsed?.document.text === source.text
      ? parsed
      : pageCache
        ? pageCache.pageOf(source, dialect)
        : parsePage(source, dialect)
  parsedPages?.set(source.file, page)
  return page
}
