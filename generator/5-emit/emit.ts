import type {EmittedFile} from '../model/emitted-file.ts'
import type {Program} from '../model/program.ts'
import type {Artefact, ResolvedOptions} from '../options.ts'
import {banner} from './banner.ts'
import type {CodeFile, Emitter, Tools} from './emitter.ts'
import {emitters as all, needs} from './emitters.ts'
import {createPlan} from './plan/create-plan.ts'
import {createRenderer, type Render} from './templates.ts'
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
  const made = new Set(emitters.flatMap(({when}) => when))
  const artefacts = new Set([...withNeeds(options.emit)].filter((artefact) => made.has(artefact)))
  const plan = createPlan(program, options, artefacts)
  const isJavaScript = options.language === 'js'
  // Types take room: lines are broken when they are gone.
  const tools = createTools(createRenderer(options.templates), isJavaScript ? (code) => code : wrapCode)
  const emitted: EmittedFile[] = []
  for (const {when, emit} of emitters) {
    if (when.some((artefact) => artefacts.has(artefact))) emitted.push(...(await emit(plan, tools)))
  }
  const files = isJavaScript ? await toJavaScript(emitted) : emitted
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  refuseTwins(files)
  return files
}

function createTools(render: Render, layOut: (code: string) => string): Tools {
  return {
    render,
    file: ({path, page, template, view}: CodeFile) => {
      const code = render(template, view)
        .replaceAll(/^ +$/gm, '')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim()
      return {path, text: `${banner(page)}\n\n${layOut(code)}\n`}
    }
  }
}

/** TypeScript's compiler is loaded only where it is needed. */
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
function refuseTwins(files: readonly EmittedFile[]): void {
  const taken = new Map<string, string>()
  for (const {path} of files) {
    const twin = taken.get(path.toLowerCase())
    if (twin !== undefined) throw new Error(`Two emitted files have one path: ${twin} and ${path}`)
    taken.set(path.toLowerCase(), path)
  }
}
