// A phase imports the shared vocabulary and itself, never another phase; types count as imports.
import {posix} from 'node:path'
import {ts} from 'ts-morph'
import type {RepositoryFile} from '../repository.ts'

const shared = ['model', 'diagnostics', 'options.ts', 'code-folder.ts']

/** What parts of generator/ may import beside themselves and packages; those that are no phase and not named here, all. */
const allowed: {readonly [part: string]: readonly string[]} = {
  model: [],
  'options.ts': ['model', 'diagnostics', 'options'],
  options: ['diagnostics', 'options.ts'],
  diagnostics: ['model'],
  diff: shared,
  // Compares as examples are compared.
  traffic: [...shared, '4-check']
}

const phase = /^\d-/

/** The phases between reading and writing, and what compares two models, or recordings with one, are pure: same arguments, same result, nothing touched. */
const pure = /^generator\/(?:[2-5]-|(?:diff|traffic)\/)/
const impure = /^node:(fs|child_process|process|os|http|https|net)\b/

/** Made of the rules' folders, so that every phase can report by code. */
const catalog = 'generator/diagnostics/catalog.ts'

/** Reads the package's templates, and the user's. */
const reader = 'generator/5-emit/templates.ts'

/** `generator/2-parse/x.ts` that imports `../3-link/link.ts` gives `generator/2-parse/x.ts: imports 3-link/link.ts, …`. */
export function architecture(files: readonly RepositoryFile[]): string[] {
  return files.filter(isProduct).flatMap(({path, text}) => {
    const part = partOf(path)
    const mayImport = phase.test(part) ? shared : allowed[part]
    return ts.preProcessFile(text, true, true).importedFiles.flatMap(({fileName}) => {
      if (!fileName.startsWith('.'))
        return pure.test(path) && path !== reader && impure.test(fileName)
          ? [`${path}: imports ${fileName}, but a phase between reading and writing is pure`]
          : []
      const target = posix.join(posix.dirname(path), fileName)
      if (!target.startsWith('generator/')) return [`${path}: imports ${target}, outside generator/`]
      const other = partOf(target)
      if (isTesting(target)) return [`${path}: imports ${target}, which is for tests`]
      return mayImport === undefined || path === catalog || other === part || mayImport.includes(other)
        ? []
        : [
            `${path}: imports ${target.slice('generator/'.length)}, but ${part} may import ${said(mayImport)} only`
          ]
    })
  })
}

/** `generator/2-parse/table.ts` is in `2-parse`; `generator/options.ts` is its own part. */
function partOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function isProduct({path}: RepositoryFile): boolean {
  return path.startsWith('generator/') && path.endsWith('.ts') && !isTesting(path)
}

/** Tests and their helpers see the whole house. */
function isTesting(path: string): boolean {
  return /\.test(-d)?\.ts$|\/testing\/|^generator\/fixtures\//.test(path)
}

function said(parts: readonly string[]): string {
  return [...parts, 'itself'].join(', ')
}
