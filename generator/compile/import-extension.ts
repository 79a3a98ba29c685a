import {getTsconfig, type TsConfigJson} from 'get-tsconfig'
import {reasonOf} from '../diagnostics/system-error.ts'
import {UsageError} from '../diagnostics/usage-error.ts'

/**
 * The extension that relative imports need in a folder, by the nearest `tsconfig.json`; `.js` where there is none.
 *
 * - `.ts` where TypeScript allows it (`allowImportingTsExtensions`, `rewriteRelativeImportExtensions`),
 * - `.js` where modules are resolved as by Node (`node16`, `nodenext`),
 * - none where a bundler, or Node's `require`, finds files without it.
 *
 * @example
 * importExtensionIn('/project/src/api') // '.js'
 */
export function importExtensionIn(folder: string): '.js' | '.ts' | 'none' {
  const options = compilerOptionsFor(folder)
  if (options === undefined) return '.js'
  if (options.allowImportingTsExtensions || options.rewriteRelativeImportExtensions) return '.ts'
  const {module = '', moduleResolution = module} = options
  return /^node(?:16|18|20|next)$/i.test(moduleResolution) ? '.js' : 'none'
}

function compilerOptionsFor(folder: string): TsConfigJson.CompilerOptions | undefined {
  try {
    const found = getTsconfig(folder)
    return found ? (found.config.compilerOptions ?? {}) : undefined
  } catch (error) {
    throw new UsageError(`cannot read the tsconfig.json of ${folder}: ${reasonOf(error)}`)
  }
}
