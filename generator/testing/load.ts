import {mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {EmittedFile} from '../model/emitted-file.ts'

const nodeModules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/** Writes emitted files to a folder of their own, which stays until the system clears it, and gives its path. */
export function writeOut(files: readonly EmittedFile[]): string {
  const root = mkdtempSync(join(tmpdir(), 'typedown-load-'))
  for (const {path, text} of files) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  symlinkSync(nodeModules, join(root, 'node_modules'))
  writeFileSync(join(root, 'package.json'), '{"type": "module"}')
  return root
}

/**
 * What an emitted file exports, run as a user would: written to disk and imported. Emit with
 * `importExtension: '.ts'`.
 *
 * @example
 * const {createUser} = await load(emit(program, {...defaults, importExtension: '.ts'}), 'factories/user.ts')
 */
export async function load(files: readonly EmittedFile[], path: string): Promise<{[name: string]: unknown}> {
  return import(pathToFileURL(join(writeOut(files), path)).href)
}
