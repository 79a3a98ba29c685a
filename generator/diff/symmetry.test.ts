import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {ChangeCode} from '../diagnostics/change-codes.ts'
import type {Program} from '../model/program.ts'
import {defaults} from '../options.ts'
import {cases} from '../testing/cases.ts'
import {programOfPages} from '../testing/changes.ts'
import {readFolder} from '../testing/folders.ts'
import {diff} from './diff.ts'
import {checks} from './testing/oasdiff-checks.ts'

/** What a change is called the other way round; the others are called the same. */
const pairs: readonly (readonly [ChangeCode, ChangeCode])[] = [
  ['type-added', 'type-removed'],
  ['type-opened', 'type-closed'],
  ['type-became-abstract', 'type-became-concrete'],
  ['base-added', 'base-removed'],
  ['property-added', 'property-removed'],
  ['became-required', 'became-optional'],
  ['became-nullable', 'became-non-nullable'],
  ['became-read-only', 'became-writable'],
  ['became-relationship', 'became-property'],
  ['type-narrowed', 'type-widened'],
  ['constraint-tightened', 'constraint-relaxed'],
  ['deprecated', 'deprecation-removed'],
  ['member-added', 'member-removed'],
  ['enum-opened', 'enum-closed'],
  ['enum-became-flags', 'enum-no-longer-flags'],
  ['operation-added', 'operation-removed'],
  ['parameter-added', 'parameter-removed'],
  ['request-body-added', 'request-body-removed'],
  ['response-added', 'response-removed'],
  ['error-added', 'error-removed']
]
const opposites: ReadonlyMap<string, string> = new Map([
  ...pairs,
  ...pairs.map(([one, other]) => [other, one] as const)
])

/** How often each code occurs. What must be sent and what must come back are not the same, and are left aside here. */
function codesOf(old: Program, next: Program, nameOf = (code: string) => code): string[] {
  return diff(old, next, defaults)
    .map(({code}) => nameOf(code.replace(/^(?:required|open-enum)-/, '')))
    .sort()
}

function assertMirrored(old: Program, next: Program, name: string): void {
  const back = codesOf(next, old, (code) => opposites.get(code) ?? code)
  assert.equal(codesOf(old, next), back, name)
}

const programs = cases().map(({name, folder}) => {
  const files = Object.entries(readFolder(join(folder, 'input')))
  return {
    name,
    program: programOfPages(Object.fromEntries(files.map(([file, text]) => [file, text.split('\n')])))
  }
})

test('what is the same has no changes', () => {
  for (const {name, program} of programs) assert.equal(diff(program, program, defaults), [], name)
  for (const [name, , [old]] of checks)
    assert.equal(diff(programOfPages(old), programOfPages(old), defaults), [], name)
})

test('the other way round, all is called by its opposite: edited pages', () => {
  for (const [name, , [old, next]] of checks) assertMirrored(programOfPages(old), programOfPages(next), name)
})

test('the other way round, all is called by its opposite: pages of one case after those of another', () => {
  for (const [at, {name, program}] of programs.entries()) {
    const next = programs[(at + 1) % programs.length]
    if (next) assertMirrored(program, next.program, `${name}, ${next.name}`)
  }
})

test.run()
