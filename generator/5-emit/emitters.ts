/** Every emitter, one line each: what asks for it, and what makes its files. */
import type {Artefact} from '../options.ts'
import type {Emitter} from './emitter.ts'
import {indexFile} from './index-files.ts'
import {interfaceFiles} from './interface/files.ts'

// Beside their emitters come, with the first validator and factory:
//   {when: ['validators'], emit: folderIndex('validators')}, {when: ['factories'], emit: folderIndex('factories')}
//   {when: ['validators', 'factories'], emit: registryFile}
export const emitters: readonly Emitter[] = [
  {when: ['types'], emit: interfaceFiles},
  {when: ['types'], emit: indexFile}
]

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
