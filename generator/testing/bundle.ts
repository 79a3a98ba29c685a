import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {buildSync} from 'esbuild'
import type {EmittedFile} from '../model/emitted-file.ts'

/**
 * Generated files and an entry beside `index.ts`, bundled as a user's bundler would: without the comments
 * that name files.
 *
 * @example
 * bundle(files, "import {isUser} from './index.ts'\nconsole.log(isUser({}))") // only what isUser calls
 */
export function bundle(files: readonly EmittedFile[], entry: string, minify = false): string {
  const root = mkdtempSync(join(tmpdir(), 'typedown-bundle-'))
  try {
    for (const {path, text} of [...files, {path: 'entry.ts', text: entry}]) {
      mkdirSync(dirname(join(root, path)), {recursive: true})
      writeFileSync(join(root, path), text)
    }
    const {outputFiles} = buildSync({
      entryPoints: [join(root, 'entry.ts')],
      bundle: true,
      format: 'esm',
      treeShaking: true,
      write: false,
      minify,
      logLevel: 'silent'
    })
    return outputFiles.map(({text}) => text.replaceAll(/^\/\/ .*\n/gm, '')).join('')
  } finally {
    rmSync(root, {recursive: true})
  }
}
