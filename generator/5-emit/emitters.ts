/** Every emitter, one line each: what asks for it, and what makes its files. */
import type {Artefact} from '../options.ts'
import {arbitraryFiles} from './arbitrary/files.ts'
import {caseFiles} from './cases/files.ts'
import type {Emitter} from './emitter.ts'
import {factoryFiles} from './factory/files.ts'
import {factoryIndex} from './factory/index-file.ts'
import {scenarioFiles} from './factory/scenario.ts'
import {supportFiles} from './factory/support.ts'
import {indexFile} from './index-files.ts'
import {jsonSchemaFiles} from './json-schema/files.ts'
import {mswFiles} from './msw/files.ts'
import {openApiFiles} from './openapi/files.ts'
import {factoryRegistryFile, registryFile} from './registry-files.ts'
import {validatorFiles} from './validator/files.ts'

export const emitters: readonly Emitter[] = [
  {
    when: ['types'],
    emit: (plan, {ofEachType, render}) =>
      ofEachType('types', plan, async () =>
        (await import('./interface/files.ts')).interfaceFiles(plan.options, render)
      )
  },
  {when: ['types'], emit: indexFile},
  {when: ['validators'], emit: validatorFiles},
  {when: ['factories'], emit: factoryFiles},
  {when: ['arbitraries'], emit: arbitraryFiles},
  {when: ['msw'], emit: mswFiles},
  {when: ['factories'], emit: caseFiles},
  {when: ['factories'], emit: supportFiles},
  {when: ['factories'], emit: factoryIndex},
  {when: ['scenario'], emit: scenarioFiles},
  {when: ['validators'], emit: registryFile},
  {when: ['factories'], emit: factoryRegistryFile},
  {when: ['json-schema'], emit: jsonSchemaFiles},
  {when: ['openapi'], emit: openApiFiles}
]

/** What the code of an artefact imports: `factories` return the interfaces of `types`. */
export const needs: {readonly [artefact in Artefact]: readonly Artefact[]} = {
  types: [],
  validators: ['types'],
  factories: ['types'],
  'json-schema': [],
  openapi: [],
  arbitraries: ['types'],
  msw: ['types', 'validators', 'factories'],
  scenario: ['types', 'factories']
}
