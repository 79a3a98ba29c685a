/** Types that pages of one project use of another, by links. */
import {createHash} from 'node:crypto'
import {linkTargets} from '../1-read/context-pages.ts'
import type {OtherProgram} from '../5-emit/emit.ts'
import type {CompileOptions} from '../compile.ts'
import type {Page} from '../model/page.ts'
import type {SourceFile} from '../model/source-file.ts'
import {parseAll} from './parse-all.ts'
import {settingsOf} from './settings.ts'

/** Another project, some of whose pages those of this one link to. */
export interface SharedProject {
  readonly name: string
  readonly options: CompileOptions
  /** The pages that links lead to, with those that they link to. */
  readonly pages: readonly SourceFile[]
  /** A digest of all its pages. */
  readonly state: string
}

/** A project with its pages. */
export interface ReadProject {
  readonly name: string
  readonly options: CompileOptions
  readonly sources: readonly SourceFile[]
}

/**
 * The other projects whose pages a project's pages link to.
 *
 * @example
 * sharedBy(billing, [shop, billing]) // [{name: 'shop', pages: [{file: 'docs/shop/order.md', …}], …}]
 */
export function sharedBy(project: ReadProject, all: readonly ReadProject[]): SharedProject[] {
  const own = new Set(project.sources.map(({file}) => file))
  const others = all.filter((other) => other !== project)
  const elsewhere = new Map(
    others.flatMap((other) =>
      other.sources
        .filter(({file}) => !own.has(file))
        .map((source) => [source.file, {other, source}] as const)
    )
  )
  const found = new Map<string, {readonly other: ReadProject; readonly source: SourceFile}>()
  let last: readonly SourceFile[] = project.sources
  while (last.length > 0) {
    const fresh = linkTargets(last).flatMap((file) => {
      const one = found.has(file) ? undefined : elsewhere.get(file)
      return one ? [one] : []
    })
    for (const one of fresh) found.set(one.source.file, one)
    last = fresh.map(({source}) => source)
  }
  return others.flatMap((other) => {
    const pages = [...found.values()].filter((one) => one.other === other).map(({source}) => source)
    return pages.length === 0
      ? []
      : [{name: other.name, options: other.options, pages, state: stateOf(other)}]
  })
}

function stateOf({sources}: ReadProject): string {
  const hash = createHash('sha256')
  for (const {file, text} of sources) hash.update(JSON.stringify([file, text]))
  return hash.digest('base64url')
}

/** The pages of other projects, each as its own project reads it. */
export async function parseShared(options: CompileOptions): Promise<Page[]> {
  const pages: Page[] = []
  for (const {pages: sources, options: of} of options.shared ?? []) {
    const {dialect, dialects, ...rest} = options
    const dialectOf = {
      ...(of.dialect === undefined ? {} : {dialect: of.dialect}),
      ...(of.dialects === undefined ? {} : {dialects: of.dialects})
    }
    pages.push(...(await parseAll(sources, {...rest, ...dialectOf})))
  }
  return pages
}

/**
 * The namespaces of these pages, where they state none: those of their projects, or the names of these, so that types of two
 * projects are two even if they are called alike.
 */
export function sharedNamespaces({shared = [], namespace}: CompileOptions): ReadonlyMap<string, string> {
  return new Map(
    shared.flatMap(({name, options, pages}) => {
      const own = options.namespace
      const distinct = own === undefined || own === namespace ? name : own
      return pages.map(({file}) => [file, distinct.replaceAll('-', '_')] as const)
    })
  )
}

/** What emitting knows of other projects: all their types. */
export async function otherPrograms(
  {shared = [], pageCache}: CompileOptions,
  compile: (options: CompileOptions) => Promise<{readonly program: OtherProgram['program']}>
): Promise<OtherProgram[]> {
  const programs: OtherProgram[] = []
  for (const {name, options, pages} of shared) {
    const {program} = await compile({...options, until: 'check', ...(pageCache ? {pageCache} : {})})
    const files = new Set(pages.map(({file}) => file))
    programs.push({name, program, options: settingsOf(options), files})
  }
  return programs
}
