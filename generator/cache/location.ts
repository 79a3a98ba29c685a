import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {Options} from '../options.ts'

/**
 * The folder of the cache: the one that the options name, or that of the nearest `node_modules`; none where there is
 * none, or where the cache is off.
 *
 * @example
 * cacheFolder('/project/docs', {}) // '/project/node_modules/.cache/typedown'
 */
export function cacheFolder(
  cwd: string,
  {cache = true, cacheDir}: Pick<Options, 'cache' | 'cacheDir'>
): string | undefined {
  if (!cache) return undefined
  if (cacheDir !== undefined) return resolve(cwd, cacheDir)
  const packages = nearestPackages(cwd)
  return packages === undefined ? undefined : join(packages, '.cache/typedown')
}

function nearestPackages(folder: string): string | undefined {
  const packages = join(folder, 'node_modules')
  if (existsSync(packages)) return packages
  const parent = dirname(folder)
  return parent === folder ? undefined : nearestPackages(parent)
}
