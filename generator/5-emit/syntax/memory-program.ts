import {ts} from 'ts-morph'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {placeIn} from './nodes.ts'

export function parseModule(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
}

/**
 * A program of modules in memory, each of which is read by itself: imports are not followed. What is no TypeScript is a
 * usage error, since only own templates hold any.
 */
export function memoryProgram(
  sources: ReadonlyMap<string, ts.SourceFile>,
  options: ts.CompilerOptions = {}
): ts.Program {
  const program = ts.createProgram([...sources.keys()], {...alone, ...options}, hostOf(sources))
  const [broken] = program.getSyntacticDiagnostics()
  if (broken !== undefined) throw new UsageError(sentenceOf(broken))
  return program
}

const alone: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noLib: true,
  noResolve: true,
  strict: true,
  target: ts.ScriptTarget.ESNext,
  types: [],
  verbatimModuleSyntax: true
}

/** `validators/user.ts:3: Variable must have an explicit type annotation …` */
export function sentenceOf({file, start, messageText}: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ')
  if (file === undefined || start === undefined) return message
  return `${placeIn(file, start)}: ${message}`
}

/** A file system of these files alone. */
function hostOf(sources: ReadonlyMap<string, ts.SourceFile>): ts.CompilerHost {
  return {
    fileExists: (path) => sources.has(path),
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => '',
    getDefaultLibFileName: () => 'lib.d.ts',
    getNewLine: () => '\n',
    getSourceFile: (path) => sources.get(path),
    readFile: (path) => sources.get(path)?.text,
    useCaseSensitiveFileNames: () => true,
    writeFile: () => {}
  }
}
