import {ts} from 'ts-morph'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {placeIn} from './nodes.ts'

const options: ts.CompilerOptions = {
  declaration: true,
  emitDeclarationOnly: true,
  isolatedDeclarations: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noCheck: true,
  noLib: true,
  noResolve: true,
  strict: true,
  stripInternal: true,
  target: ts.ScriptTarget.ESNext,
  types: [],
  verbatimModuleSyntax: true
}

/**
 * What modules declare, without what is `@internal`, by their paths: the text of TypeScript's own `.d.ts`.
 * Each is read by itself: what is no TypeScript, and an exported constant whose type is said nowhere, are usage
 * errors, since only own templates hold any.
 *
 * @example
 * declarations(new Map([['user.ts', source]])).get('user.ts')
 * // 'export declare function isUser(value: unknown): value is User;\n'
 */
export function declarations(sources: ReadonlyMap<string, ts.SourceFile>): ReadonlyMap<string, string> {
  const program = ts.createProgram([...sources.keys()], options, hostOf(sources))
  const [broken] = program.getSyntacticDiagnostics()
  if (broken !== undefined) throw new UsageError(sentence(broken))
  const texts = new Map<string, string>()
  const {diagnostics} = program.emit(undefined, (_path, text, _mark, _error, from) => {
    for (const {fileName} of from ?? []) texts.set(fileName, text)
  })
  const [fault] = diagnostics
  if (fault !== undefined) throw new UsageError(sentence(fault))
  return texts
}

/** `validators/user.ts:3: Variable must have an explicit type annotation …` */
function sentence({file, start, messageText}: ts.Diagnostic): string {
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
