import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {codeExtension, codeFolder} from '../code-folder.ts'
import {plainExport} from './plain-module.ts'
import {isRecord} from './validate.ts'

/**
 * Runs a config written in TypeScript or JavaScript; `typedown` is this package where the project has none. Other
 * text than data is always compiled: Node would remember a module by its name, and watching reads the config again.
 */
export async function importModule(file: string, content: string): Promise<unknown> {
  const data = plainExport(content)
  if (data !== undefined) return data
  const {createJiti} = await import('jiti')
  const jiti = createJiti(file, {
    moduleCache: false,
    fsCache: false,
    interopDefault: false,
    ...(hasTypedown(file) ? {} : {alias: {typedown: ownIndex()}})
  })
  const module = await jiti.evalModule(content, {filename: file, async: true, forceTranspile: true})
  const isCommonJs = !isRecord(module) || !module.__esModule
  const config = isCommonJs ? module : module.default
  if (config === undefined || (isCommonJs && isEmpty(module)))
    throw new Error('it has no default export; write `export default defineConfig({...})`')
  return config
}

/** What a module is that exports nothing. */
function isEmpty(module: unknown): boolean {
  return isRecord(module) && Object.keys(module).length === 0
}

function hasTypedown(file: string): boolean {
  try {
    createRequire(file).resolve('typedown')
    return true
  } catch {
    return false
  }
}

/** This package's index. */
function ownIndex(): string {
  return fileURLToPath(new URL(`index${codeExtension}`, codeFolder))
}
