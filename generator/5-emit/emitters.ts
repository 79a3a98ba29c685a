/** Every emitter, one line each: what asks for it, and what makes its files. */
import type {Artefact} from '../options.ts'
import type {Emitter} from './emitter.ts'

export const emitters: readonly Emitter[] = []

/** What the code of an artefact imports: `factories` return the interfaces of `types`. */
export const needs: {readonly [artefact in Artefact]: readonly Artefact[]} = {
  types: [],
  validators: ['types'],
  factories: ['types'],
  'json-schema': [],
  openapi: [],
  arbitraries: ['types'],
  msw: ['types', 'factories']
}
