import type {EmittedFile} from '../model/emitted-file.ts'
import type {Program} from '../model/program.ts'
import type {Artefact, ResolvedOptions} from '../options.ts'
import type {Emitter} from './emitter.ts'
import {emitters as all, needs} from './emitters.ts'
import {javaScriptFiles} from './javascript/files.ts'
import {createPlan} from './plan/create-plan.ts'
import {createPrinter} from './source-file.ts'
import {createRenderer} from './templates.ts'
import {wrapCode} from './wrap-code.ts'

/**
 * A program as files: pure but for reading templates, and the same bytes for the same program.
 *
 * @example
 * emit(program, {...defaults, emit: ['types']})
 * // [{path: 'index.ts', text: '…'}, {path: 'types/synchronization-status.ts', text: '…'}]
 */
export function emit(
  program: Program,
  options: ResolvedOptions,
  emitters: readonly Emitter[] = all
): EmittedFile[] {
  const made = new Set(emitters.flatMap(({when}) => when))
  const artefacts = new Set([...withNeeds(options.emit)].filter((artefact) => made.has(artefact)))
  const plan = createPlan(program, options, artefacts)
  const isJavaScript = options.language === 'js'
  // Types take room: lines are broken when they are gone.
  const layOut = isJavaScript ? (code: string) => code : wrapCode
  const tools = {print: createPrinter(layOut), render: createRenderer(options.templates)}
  const emitted = emitters
    .filter(({when}) => when.some((artefact) => artefacts.has(artefact)))
    .flatMap(({emit}) => emit(plan, tools))
  const files = isJavaScript ? javaScriptFiles(emitted) : emitted
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  refuseTwins(files)
  return files
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
