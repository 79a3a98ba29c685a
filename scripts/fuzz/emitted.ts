// What must hold for emitted files, without a type-checker.
import {ts} from 'ts-morph'
import type {EmittedFile} from '../../generator/model/emitted-file.ts'
import {Violation} from './area.ts'

/**
 * What a compiler says of a file before it looks at types.
 *
 * @example
 * parseErrors('a.ts', 'export const = 1') // ['1: Variable declaration expected.']
 */
function parseErrors(path: string, text: string): string[] {
  if (path.endsWith('.json')) {
    JSON.parse(text)
    return []
  }
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
  // What the parser found; TypeScript keeps it on the file, and says so in no type.
  const {parseDiagnostics} = file as ts.SourceFile & {parseDiagnostics: readonly ts.DiagnosticWithLocation[]}
  return parseDiagnostics.map(({start, messageText}) => {
    const line = file.getLineAndCharacterOfPosition(start).line + 1
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

/** Statements that emitted modules consist of; any other at their top was put there by a page. */
const planned: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.VariableStatement
])

/** Names that strict code cannot bind, and so not import. */
const unbindable =
  /^(?:arguments|eval|await|yield|let|static|implements|interface|package|private|protected|public)$/

/** Holds all files of one output against what must hold for any. */
export function checkEmitted(files: readonly EmittedFile[]): void {
  const taken = new Set<string>()
  for (const {path, text} of files) {
    const fault = pathFault(path) ?? (taken.has(path.toLowerCase()) ? 'is there twice' : undefined)
    if (fault) throw new Violation('path', `${JSON.stringify(path)} ${fault}`)
    taken.add(path.toLowerCase())
    for (const error of parseErrors(path, text)) throw new Violation('not parsed', `${path}:${error}`)
    if (path.endsWith('.json')) continue
    const sign = /[^\P{Cc}\n]|[\u2028\u2029]/u.exec(text)
    if (sign)
      throw new Violation(
        'control character',
        `${path}: ${JSON.stringify(text.slice(sign.index - 40, sign.index + 40))}`
      )
    checkModule(path, text)
  }
  const of = (verb: string) => exported(files, verb).join()
  for (const verb of ['assert', 'validate', 'parse'])
    if (of(verb) !== of('is')) throw new Violation('exports', `is: ${of('is')}\n${verb}: ${of(verb)}`)
}

function pathFault(path: string): string | undefined {
  const segments = path.split('/')
  if (segments.some((segment) => segment === '' || segment.startsWith('.')))
    return 'has a segment without a name'
  if (segments.some((segment) => Buffer.byteLength(segment) > 255))
    return 'has a segment that is too long for a disk'
  return /[\p{Cc}\\:*?"<>|]/u.test(path) ? 'has a sign that is none of a file name' : undefined
}

function checkModule(path: string, text: string): void {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
  const names = new Set<string>()
  for (const statement of file.statements) {
    if (!planned.has(statement.kind))
      throw new Violation('statement', `${path}: ${text.slice(statement.pos, statement.end).slice(0, 200)}`)
    for (const name of valuesOf(statement)) {
      if (unbindable.test(name)) throw new Violation('export', `${path}: ${name} cannot be imported`)
      if (names.has(name)) throw new Violation('export', `${path}: ${name} is exported twice`)
      names.add(name)
    }
  }
}

/** Names of values that a statement exports; overloads of a function have one. */
function valuesOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const {exportClause} = statement
    return exportClause && ts.isNamedExports(exportClause)
      ? exportClause.elements.map(({name}) => name.text)
      : []
  }
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword)
  if (!isExported) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({name}) =>
      ts.isIdentifier(name) ? [name.text] : []
    )
  const isWhole = ts.isClassDeclaration(statement) || (ts.isFunctionDeclaration(statement) && statement.body)
  return isWhole && statement.name ? [statement.name.text] : []
}

/** What follows the verb in names that the validators' index exports: `['User']`, of `isUser`. */
function exported(files: readonly EmittedFile[], verb: string): string[] {
  const index = files.find(({path}) => /^validators\/index\.[jt]s$/.test(path))
  const names = ts
    .createSourceFile('index.ts', index?.text ?? '', ts.ScriptTarget.ES2022)
    .statements.flatMap(valuesOf)
  return (
    names
      // `isOwnerSchema` may be the schema of `IsOwner`, too.
      .filter((name) => name.startsWith(verb) && !name.endsWith('Schema'))
      .map((name) => name.slice(verb.length))
      .sort()
  )
}
