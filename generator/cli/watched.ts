import {basename, resolve} from 'node:path'
import {defaults} from '../options.ts'
import type {Invocation} from './invocation.ts'

/** What a run reads from. */
export type Watched = Pick<Invocation, 'options' | 'config'>

/** What is watched: pages, or the folders that globs begin with; the config, the templates, the baseline. */
export function targets({options, config}: Watched): string[] {
  const {cwd, pathsFrom = cwd, paths = defaults.paths, templates, baseline} = options
  const pages = paths
    .filter((path) => !path.startsWith('!'))
    .map((path) => resolve(pathsFrom, withoutGlob(path)))
  const others = [templates, baseline].flatMap((path) => (path === undefined ? [] : [resolve(cwd, path)]))
  return [...pages, ...others, ...(config === undefined ? [] : [config])]
}

/** `docs/**` + `/*.md` -> `docs` */
function withoutGlob(pattern: string): string {
  const parts = pattern.split('/')
  const magic = parts.findIndex((part) => /[*?[\]{}()!]/.test(part))
  return magic === -1 ? pattern : parts.slice(0, magic).join('/') || '.'
}

/** Only what is named, pages and templates matter; what we write ourselves does not. */
export function isIgnored(path: string, isFile: boolean, watched: Watched): boolean {
  const {cwd, out = defaults.out} = watched.options
  const name = basename(path)
  if (targets(watched).includes(path)) return false
  if (name === 'node_modules' || name.startsWith('.')) return true
  if (path === resolve(cwd, out)) return true
  return isFile && !/\.(?:md|markdown|hbs)$/i.test(name)
}

/** What is watched for several projects. */
export function targetsOfAll(all: readonly Watched[]): string[] {
  return [...new Set(all.flatMap(targets))]
}

/** What matters to none of several projects. */
export function isIgnoredByAll(path: string, isFile: boolean, all: readonly Watched[]): boolean {
  return all.every((watched) => isIgnored(path, isFile, watched))
}
