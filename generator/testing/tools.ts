/** Tools that tests try generated code with, installed in a folder of their own: they are large, or need another TypeScript. */
import {copyFileSync, mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {repository, run} from './package.ts'

const quietly = [
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
  '--silent',
  '--include=dev'
]

/**
 * Installs what `generator/testing/<name>/package.json` lists, and what `more` packs for the folder. Undefined without
 * network.
 *
 * @example
 * const tools = installTools('recipes', (folder) => [pack(folder)])
 */
export function installTools(
  name: string,
  more: (folder: string) => readonly string[] = () => []
): string | undefined {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `typedown-${name}-`)))
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(repository, 'generator/testing', name, file), join(folder, file))
  try {
    run('npm', ['ci', ...quietly], folder)
    const packed = more(folder)
    if (packed.length > 0) run('npm', ['install', '--no-save', ...quietly, ...packed], folder)
    return folder
  } catch (error) {
    rmSync(folder, {recursive: true})
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(String(error))) return undefined
    throw error
  }
}
