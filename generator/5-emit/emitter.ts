/** What every emitter is: a pure function from a plan to files. */
import type {EmittedFile} from '../model/emitted-file.ts'
import type {Artefact} from '../options.ts'
import type {WholePlan} from './plan/plan.ts'
import type {Render} from './templates.ts'
import type {UnitEmitter} from './units.ts'

/** A file of code: where it goes, the page that it was made from, and the template that writes it. */
export interface CodeFile {
  readonly path: string
  /** Named in the first line; absent for files made from all pages. */
  readonly page?: string
  readonly template: string
  /** What the template shows. */
  readonly view: object
}

/** What emitters make code with. */
export interface Tools extends UnitEmitter {
  /** Writes a whole file with its template. */
  readonly file: (file: CodeFile) => EmittedFile
  /** Writes a file that is the same for every program: only the endings of its imports vary. */
  readonly supportFile: (path: string, template: string) => EmittedFile
  /** Writes a part of a file with its template. */
  readonly render: Render
}

/** `(plan, {file}) => [{path: 'validators/user.ts', text: '…'}]` */
export type Emit = (plan: WholePlan, tools: Tools) => readonly EmittedFile[] | Promise<readonly EmittedFile[]>

export interface Emitter {
  /** It runs when any of these is asked for, by the options or by another artefact's needs. */
  readonly when: readonly Artefact[]
  readonly emit: Emit
}
