// Runs emitted JavaScript in this process, and watches what it leaves behind.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {EmittedFile} from '../../generator/model/emitted-file.ts'
import {Violation} from './area.ts'

/** What is emitted of a type. */
export interface Entry {
  /** Its qualified name. */
  readonly type: string
  is(value: unknown): boolean
  parse(value: unknown): unknown
  validate(value: unknown): {readonly issues?: readonly unknown[]}
  create(overrides?: unknown, options?: {readonly seed: number}): unknown
}

/** The emitted types, with all modules run. */
export async function loadEmitted(files: readonly EmittedFile[]): Promise<Entry[]> {
  const root = mkdtempSync(join(tmpdir(), 'typedown-fuzz-run-'))
  try {
    writeFileSync(join(root, 'package.json'), '{"type": "module"}')
    for (const {path, text} of files) {
      mkdirSync(dirname(join(root, path)), {recursive: true})
      writeFileSync(join(root, path), text)
    }
    const load = (path: string): Promise<unknown> => import(pathToFileURL(join(root, path)).href)
    const {registry} = (await load('registry.js')) as {
      registry: {readonly [type: string]: Omit<Entry, 'parse' | 'create'>}
    }
    const {factories} = (await load('factories/registry.js')) as {
      factories: {readonly [type: string]: Entry['create']}
    }
    const functions = (await load('index.js')) as {readonly [name: string]: Entry['parse']}
    return Object.entries(registry).map(([type, entry]) => {
      const parse = functions[entry.is.name.replace(/^is/, 'parse')]
      const create = factories[type]
      if (!parse || !create) throw new Violation('exports', `nothing parses or makes ${type}`)
      return {...entry, type, parse, create}
    })
  } finally {
    rmSync(root, {recursive: true})
  }
}

const watched: readonly object[] = [
  globalThis,
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Object
]

/** Throws where `run` changes what all code shares. */
export async function withoutTraces<T>(run: () => Promise<T>): Promise<T> {
  const before = watched.map(propertiesOf)
  const result = await run()
  const after = watched.map(propertiesOf)
  if (before.join() !== after.join()) throw new Violation('traces', 'a global or a prototype was changed')
  return result
}

function propertiesOf(object: object): string {
  return Object.getOwnPropertyNames(object).join()
}
