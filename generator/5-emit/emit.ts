import type {CurrentFile, EmittedFile} from '../model/emitted-file.ts'
import type {Program} from '../model/program.ts'
import type {Artefact, ResolvedOptions} from '../options.ts'
import {banner} from './banner.ts'
import type {CodeFile, Emitter, Tools} from './emitter.ts'
import {emitters as all, needs} from './emitters.ts'
import {withEndings} from './imports.ts'
import {createPlan} from './plan/create-plan.ts'
import {createRenderer} from './templates.ts'
import {createUnits, type Emitted, type UnitEmitter, type Units} from './units.ts'
import {wrapCode} from './wrap-code.ts'

/**
 * A program as files: pure but for reading templates, and the same bytes for the same program.
 *
 * @example
 * await emit(program, {...defaults, emit: ['types']})
 * // [{path: 'index.ts', text: '…'}, {path: 'types/synchronization-status.ts', text: '…'}]
 */
export async function emit(
  program: Program,
  options: ResolvedOptions,
  emitters: readonly Emitter[] = all
): Promise<EmittedFile[]> {
  const {files} = await emitChanged(program, options, {}, emitters)
  return files
}

/** What emitting made, and what it did not make again. */
export interface Emission {
  readonly files: EmittedFile[]
  readonly current: readonly CurrentFile[]
  readonly units: Units
}

/** Another project, as far as the code of this one may import from it. */
export interface OtherProgram {
  readonly name: string
  readonly program: Program
  readonly options: ResolvedOptions
  /** Its pages that are known to this project. */
  readonly files: ReadonlySet<string>
}

/** What emitting knows beside program and options. */
export interface Surroundings {
  /** What was emitted before. */
  readonly before?: Emitted | undefined
  /** Projects that generate types which this one uses. */
  readonly others?: readonly OtherProgram[]
  /** Whether code of other projects imports from this one. */
  readonly isImported?: boolean
}

/** The same, without files that were made before and are as they would be now. */
export async function emitChanged(
  program: Program,
  options: ResolvedOptions,
  {before, others = [], isImported = false}: Surroundings,
  emitters: readonly Emitter[] = all
): Promise<Emission> {
  const emittable = new Set(emitters.flatMap(({when}) => when))
  const artefactsOf = ({emit}: ResolvedOptions) =>
    new Set([...withNeeds(emit)].filter((artefact) => emittable.has(artefact)))
  const artefacts = artefactsOf(options)
  const plan = createPlan(
    program,
    options,
    artefacts,
    others.map(({name, files, ...other}) => ({
      name,
      files,
      plan: createPlan(other.program, other.options, artefactsOf(other.options))
    }))
  )
  const isJavaScript = options.language === 'js'
  const isBundled = options.bundle !== 'none'
  // What is made of all files at once needs all of them.
  const isDirect = !isJavaScript && !isBundled
  const {ofEachType, ofAllTypes, units, current} = createUnits(isDirect ? before : undefined)
  // Types take room, and so do longer names: lines are broken when all is in its place.
  const code = createTools(options, isDirect ? wrapCode : (code) => code)
  const tools = {...code, ofEachType, ofAllTypes}
  const emitted: EmittedFile[] = []
  for (const {when, emit} of emitters) {
    if (when.some((artefact) => artefacts.has(artefact))) emitted.push(...(await emit(plan, tools)))
  }
  const bundled = isBundled ? await toBundles(emitted, options, isImported) : emitted
  const files = isJavaScript ? await toJavaScript(bundled) : bundled
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  refuseTwins([...files, ...current()])
  return {files, current: current(), units: units()}
}

function createTools(
  options: ResolvedOptions,
  layOut: (code: string) => string
): Omit<Tools, keyof UnitEmitter> {
  const render = createRenderer(options.templates)
  return {
    render,
    file: ({path, page, template, view}: CodeFile) => {
      const code = render(template, view)
        .replaceAll(/^ +$/gm, '')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim()
      return {path, text: `${banner(options, page)}\n\n${layOut(code)}\n`}
    },
    supportFile: (path, template) => {
      const code = withEndings(render(template, {}), options.importExtension)
      return {path, text: `${banner(options)}\n\n${code}\n`}
    }
  }
}

/** TypeScript's compiler is loaded only where it is needed. */
async function toBundles(
  files: readonly EmittedFile[],
  options: ResolvedOptions,
  isImported: boolean
): Promise<EmittedFile[]> {
  const {bundledFiles} = await import('./bundle/files.ts')
  const layOut = options.language === 'js' ? (code: string) => code : wrapCode
  return bundledFiles(files, options, {layOut, isImported})
}

async function toJavaScript(files: readonly EmittedFile[]): Promise<EmittedFile[]> {
  const {javaScriptFiles} = await import('./javascript/files.ts')
  return javaScriptFiles(files)
}

/** `['factories']` -> `{types, factories}`. */
function withNeeds(wanted: readonly Artefact[]): ReadonlySet<Artefact> {
  const artefacts = new Set<Artefact>()
  const add = (artefact: Artefact): void => {
    artefacts.add(artefact)
    needs[artefact].forEach(add)
  }
  wanted.forEach(add)
  return artefacts
}

/** Two files with one path would silently be one: on some systems, also when only their case differs. */
function refuseTwins(files: readonly Pick<EmittedFile, 'path'>[]): void {
  const taken = new Map<string, string>()
  for (const {path} of files) {
    const twin = taken.get(path.toLowerCase())
    if (twin !== undefined) throw new Error(`Two emitted files have one path: ${twin} and ${path}`)
    taken.set(path.toLowerCase(), path)
  }
}
