import {parse} from '../2-parse/parse.ts'
import type {CompileOptions} from '../compile.ts'
import type {Page} from '../model/page.ts'
import type {SourceFile} from '../model/source-file.ts'

/** How many pages are parsed between two signs of life. */
const stretch = 50

/** Every page; one whose text is the same as in `memory` is not parsed again. */
export async function parseAll(
  sources: readonly SourceFile[],
  {memory, onPhase, parse: parsePage = parse}: Pick<CompileOptions, 'memory' | 'onPhase' | 'parse'>
): Promise<Page[]> {
  const pages: Page[] = []
  for (const source of sources) {
    const known = memory?.get(source.file)
    const page = known?.document.text === source.text ? known : parsePage(source)
    memory?.set(source.file, page)
    pages.push(page)
    if (pages.length % stretch === 0) await onPhase?.('parse', {done: pages.length, all: sources.length})
  }
  return pages
}
