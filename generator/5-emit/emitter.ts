/** What every emitter is: a pure function from a plan to files. */
import type {EmittedFile} from '../model/emitted-file.ts'
import type {Artefact} from '../options.ts'
import type {Plan} from './plan/plan.ts'
import type {Print} from './source-file.ts'
import type {Render} from './templates.ts'

/** What emitters make text with: ts-morph for declarations, Handlebars for bodies. */
export interface Tools {
  readonly print: Print
  readonly render: Render
}

/** `(plan, {print, render}) => [{path: 'types/user.ts', text: '…'}]` */
export type Emit = (plan: Plan, tools: Tools) => readonly EmittedFile[]

export interface Emitter {
  /** It runs when any of these is asked for, by the options or by another artefact's needs. */
  readonly when: readonly Artefact[]
  readonly emit: Emit
}
