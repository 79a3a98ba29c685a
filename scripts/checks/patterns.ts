// Regular expressions whose time grows faster than their subject: pages are other people's.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {analyse} from 'scslre'
import {ts} from 'ts-morph'
import {type RepositoryFile, root} from '../repository.ts'
import type {BuiltPattern} from './built-patterns/record.ts'

/**
 * `/\s+$/` in line 1 of `generator/x.ts` gives `` generator/x.ts:1: /\s+$/ takes quadratic time on a run of ` ` … ``.
 * Only attacks that repeat one character are found.
 */
export function patterns(files: readonly RepositoryFile[]): string[] {
  return files.filter(({path}) => isProduct(path)).flatMap(faultsOf)
}

/** The same of what `new RegExp` builds while the repository's own pages are compiled. */
export function builtPatterns(): string[] {
  const script = fileURLToPath(new URL('built-patterns/record.ts', import.meta.url))
  const {stdout, stderr, status} = spawnSync(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26
  })
  const lines = stdout.split('\n').filter((line) => line !== '')
  if (status !== 0 || lines.length === 0) return [`no pattern was recorded: ${stderr}`]
  return lines
    .map((line): BuiltPattern => JSON.parse(line))
    .flatMap(({path, line, pattern}) =>
      faultsIn(pattern).map((fault) => `${path}:${line}: ${pattern} ${fault}`)
    )
}

/** The code that sees pages and values; the fixtures and tests beside it do not ship. */
function isProduct(path: string): boolean {
  return (
    /^(generator|templates)\/.*\.ts$/.test(path) && !/\.test(-d)?\.ts$|\/testing\/|\/fixtures\//.test(path)
  )
}

function faultsOf({path, text}: RepositoryFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const faults: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
      faults.push(...faultsIn(node.text).map((fault) => `${path}:${line}: ${node.text} ${fault}`))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return faults
}

function faultsIn(literal: string): string[] {
  const end = literal.lastIndexOf('/')
  const {reports} = analyse({source: literal.slice(1, end), flags: literal.slice(end + 1)})
  return reports.map((report) => {
    const parts = report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant]
    const growth = report.exponential ? 'exponential' : 'quadratic'
    const run = JSON.stringify(report.character.pick)
    return `takes ${growth} time on a run of ${run}: ${parts.map(({raw}) => raw).join(' and ')}`
  })
}
