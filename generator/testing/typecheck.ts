/** Holds generated code against TypeScript: all files in one program, as strictly as any user's project. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {EmittedFile} from '../model/emitted-file.ts'

const nodeModules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/** The compilers that generated code must please: the installed one, and the oldest that we promise. */
export const compilers = {
  current: join(nodeModules, 'typescript/bin/tsc'),
  oldest: join(nodeModules, 'typescript-5.4/bin/tsc')
} as const

/** What only the installed one knows. */
const newer = {declaration: true, erasableSyntaxOnly: true, isolatedDeclarations: true}

/** Everything that a careful project switches on. */
const compilerOptions = {
  target: 'es2022',
  lib: ['es2022'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  types: [],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false
}

/**
 * What the compiler says of the files, one finding a line, paths relative to the output folder; empty where
 * all is well. Packages that the files import are found where ours are.
 *
 * @example
 * typecheck([{path: 'a.ts', text: 'export const a: string = 1'}])
 * // "a.ts(1,14): error TS2322: Type 'number' is not assignable to type 'string'."
 */
export function typecheck(
  files: readonly EmittedFile[],
  compiler: keyof typeof compilers = 'current',
  more: {readonly [option: string]: unknown} = {}
): string {
  const options = {...compilerOptions, ...(compiler === 'current' && newer), ...more}
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'typedown-typecheck-')))
  try {
    for (const {path, text} of files) {
      mkdirSync(dirname(join(root, path)), {recursive: true})
      writeFileSync(join(root, path), text)
    }
    symlinkSync(nodeModules, join(root, 'node_modules'))
    writeFileSync(join(root, 'package.json'), '{"type": "module"}')
    writeFileSync(
      join(root, 'tsconfig.json'),
      JSON.stringify({compilerOptions: options, include: ['**/*.ts']})
    )
    const {status, stdout, stderr} = spawnSync(process.execPath, [compilers[compiler], '-p', root], {
      cwd: root,
      encoding: 'utf8'
    })
    return status === 0 ? '' : `${stdout}${stderr}`.trim() || `tsc ended with ${status}`
  } finally {
    rmSync(root, {recursive: true})
  }
}
