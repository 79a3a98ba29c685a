import {posix} from 'node:path'
import {ts} from 'ts-morph'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {hasModifier, placeIn} from '../syntax/nodes.ts'

/** A name of a module, or of a package: `types/user.ts#User`, `msw#http`. */
export type Binding = string

export interface Origin {
  /** The path of a module, the name of a package, or a file of the user's: `../helpers.js`. */
  readonly from: string
  /** Its name there; `*` for all of a package. */
  readonly name: string
  readonly isType: boolean
}

/** A declaration at the top of a module, or a statement that runs when it is loaded. */
export interface Statement {
  readonly node: ts.Statement
  readonly names: readonly string[]
  readonly isExported: boolean
}

/** A module as far as it has been read. */
export interface Module {
  readonly path: string
  readonly source: ts.SourceFile
  /** What it imports, by the name that this has in the module. */
  readonly imports: ReadonlyMap<string, Origin>
  readonly statements: readonly Statement[]
  /** `export { User } from './types/user.js'`; undefined for all names. */
  readonly reexports: readonly {readonly from: string; readonly names: readonly string[] | undefined}[]
}

export function bindingOf({from, name}: Pick<Origin, 'from' | 'name'>): Binding {
  return `${from}#${name}`
}

/** What a name of a module means. */
export function boundTo(module: Module, name: string): Binding {
  return bindingOf(module.imports.get(name) ?? {from: module.path, name})
}

/** Reads what a module imports, declares and exports. What cannot be joined with other modules is a usage error. */
export function readModule(source: ts.SourceFile, isModule: (path: string) => boolean): Module {
  const path = source.fileName
  const imports = new Map<string, Origin>()
  const statements: Statement[] = []
  const reexports: Module['reexports'][number][] = []
  for (const node of source.statements) {
    if (ts.isImportDeclaration(node) && node.importClause)
      addImports(imports, node.importClause, resolved(path, textOf(node.moduleSpecifier), isModule))
    else if (isPlainReexport(node) && node.moduleSpecifier)
      reexports.push({
        from: resolved(path, textOf(node.moduleSpecifier), isModule),
        names: node.exportClause && namesIn(node.exportClause)
      })
    else if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExportAssignment(node))
      throw new UsageError(
        `${placeIn(source, node.getStart(source))}: \`bundle\` cannot join files with \`${node.getText(source)}\``
      )
    else statements.push(statementOf(node))
  }
  return {path, source, imports, statements, reexports}
}

/** `./user.js` in `types/order.ts` -> `types/user.ts` */
function resolved(path: string, specifier: string, isModule: (path: string) => boolean): string {
  if (!specifier.startsWith('.')) return specifier
  const target = posix.join(posix.dirname(path), specifier)
  const module = `${target.replace(/\.[jt]s$/, '')}.ts`
  if (isModule(module)) return module
  return target.startsWith('.') ? target : `./${target}`
}

function addImports(imports: Map<string, Origin>, clause: ts.ImportClause, from: string): void {
  const isTypes = clause.phaseModifier === ts.SyntaxKind.TypeKeyword
  const {name, namedBindings} = clause
  if (name) imports.set(name.text, {from, name: 'default', isType: isTypes})
  if (namedBindings && ts.isNamespaceImport(namedBindings))
    imports.set(namedBindings.name.text, {from, name: '*', isType: isTypes})
  else
    for (const {name, propertyName, isTypeOnly} of namedBindings?.elements ?? [])
      imports.set(name.text, {from, name: (propertyName ?? name).text, isType: isTypes || isTypeOnly})
}

/** `export { a } from './b.js'` and `export * from './b.js'`, without other names. */
function isPlainReexport(node: ts.Statement): node is ts.ExportDeclaration {
  if (!ts.isExportDeclaration(node) || node.moduleSpecifier === undefined) return false
  const {exportClause} = node
  return (
    exportClause === undefined ||
    (ts.isNamedExports(exportClause) && exportClause.elements.every(({propertyName}) => !propertyName))
  )
}

function namesIn(clause: ts.NamedExportBindings): readonly string[] {
  return ts.isNamedExports(clause) ? clause.elements.map(({name}) => name.text) : []
}

function statementOf(node: ts.Statement): Statement {
  return {node, names: declaredBy(node), isExported: hasModifier(node, ts.SyntaxKind.ExportKeyword)}
}

function declaredBy(node: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({name}) => boundBy(name))
  if (
    (ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isEnumDeclaration(node) ||
      ts.isModuleDeclaration(node)) &&
    node.name
  )
    return [node.name.text]
  return []
}

/** `{ a, b: [c] }` -> `['a', 'c']` */
function boundBy(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundBy(element.name) : []))
}

function textOf(specifier: ts.Expression): string {
  return ts.isStringLiteral(specifier) ? specifier.text : ''
}
