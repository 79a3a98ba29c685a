/** What `typedown init` finds in a project. */
import {existsSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import {reasonOf} from '../../diagnostics/system-error.ts'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {groupBy} from '../../model/group-by.ts'
import type {Program} from '../../model/program.ts'

const managers = {
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
  'bun.lockb': 'bun'
} as const

export type PackageManager = (typeof managers)[keyof typeof managers] | 'npm'

/** Formatters by package: their names, and the commands that format files. */
const formatters = {
  '@biomejs/biome': {name: 'Biome', command: 'biome format --write'},
  prettier: {name: 'Prettier', command: 'prettier --write'}
} as const

/** Test runners by package. */
const testRunners = {
  vitest: 'Vitest',
  jest: 'Jest',
  '@playwright/test': 'Playwright',
  mocha: 'Mocha',
  ava: 'AVA',
  uvu: 'uvu'
} as const

export interface Project {
  /** Of `package.json`; absent where there is none. */
  readonly manifest?: {
    readonly text: string
    readonly isModule: boolean
    readonly hasTypedown: boolean
    readonly scripts: readonly string[]
  }
  readonly packageManager: PackageManager
  readonly usesTypeScript: boolean
  readonly formatter?: (typeof formatters)[keyof typeof formatters]
  readonly testRunner?: string
  readonly hasSources: boolean
  readonly usesGit: boolean
  readonly usesGitHubActions: boolean
}

/** Looks at the files of a folder; nothing is run. */
export function projectIn(folder: string): Project {
  const has = (name: string): boolean => existsSync(join(folder, name))
  const manifest = manifestIn(folder)
  const packages = {...manifest?.dependencies, ...manifest?.devDependencies}
  const known = <T>(table: {readonly [name: string]: T}): T | undefined =>
    Object.entries(table).find(([name]) => name in packages)?.[1]
  const formatter = known(formatters)
  const testRunner = known(testRunners)
  return {
    ...(manifest && {
      manifest: {
        text: manifest.text,
        isModule: manifest.type === 'module',
        hasTypedown: 'typedown' in packages,
        scripts: Object.keys(manifest.scripts ?? {})
      }
    }),
    packageManager: Object.entries(managers).find(([lock]) => has(lock))?.[1] ?? 'npm',
    usesTypeScript: has('tsconfig.json') || 'typescript' in packages,
    ...(formatter && {formatter}),
    ...(testRunner && {testRunner}),
    hasSources: has('src'),
    usesGit: has('.git'),
    usesGitHubActions: has('.github')
  }
}

interface Manifest {
  readonly text: string
  readonly type?: unknown
  readonly dependencies?: object
  readonly devDependencies?: object
  readonly scripts?: object
}

function manifestIn(folder: string): Manifest | undefined {
  const path = join(folder, 'package.json')
  if (!existsSync(path)) return undefined
  try {
    const text = readFileSync(path, 'utf8')
    return {...(JSON.parse(text) as object), text}
  } catch (error) {
    throw new UsageError(`package.json: ${reasonOf(error)}`)
  }
}

/**
 * The folders that hold all pages with types, each the deepest; pages beside folders are left out, as a README is.
 *
 * @example
 * foldersOf(['README.md', 'docs/api/order.md', 'docs/api/user/card.md']) // ['docs/api']
 */
export function foldersOf(files: readonly string[]): string[] {
  const below = files.filter((file) => file.includes('/'))
  if (below.length === 0) return [...files]
  return [...groupBy(below, (file) => file.slice(0, file.indexOf('/'))).values()].map(commonFolder).sort()
}

function commonFolder(files: readonly string[]): string {
  let folder = posix.dirname(files[0] ?? '')
  while (!files.every((file) => file.startsWith(`${folder}/`))) folder = posix.dirname(folder)
  return folder
}

/** The files of the pages that describe types. */
export function filesWithTypes({resources, enums}: Program): string[] {
  return [...new Set([...resources, ...enums].map(({source}) => source.file))].sort()
}
