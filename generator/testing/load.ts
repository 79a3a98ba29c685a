import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import type {EmittedFile} from '../model/emitted-file.ts'

const nodeModules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/**
 * What an emitted file exports, bundled with all that it imports, and run. Any ending of imports will do that
 * names the files as they lie on the disk.
 *
 * @example
 * const {createUser} = await load(emit(program, {...defaults, importExtension: '.ts'}), 'factories/user.ts')
 */
export async function load(files: readonly EmittedFile[], path: string): Promise<{[name: string]: unknown}> {
  const root = mkdtempSync(join(tmpdir(), 'typedown-load-'))
  try {
    for (const {path, text} of files) {
      mkdirSync(dirname(join(root, path)), {recursive: true})
      writeFileSync(join(root, path), text)
    }
    symlinkSync(nodeModules, join(root, 'node_modules'))
    const outfile = join(root, 'bundle.mjs')
    await build({
      entryPoints: [join(root, path)],
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      outfile
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(root, {recursive: true})
  }
}
