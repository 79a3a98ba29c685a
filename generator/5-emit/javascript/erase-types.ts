import {ts} from 'ts-morph'
import {type Edit, edited} from '../syntax/edits.ts'
import {childrenOf, hasModifier, tokenIn, uncompiled} from '../syntax/nodes.ts'

/**
 * The JavaScript in a file of TypeScript: all of it but the types, laid out as it was. An enum of strings becomes an
 * object. Other enums, namespaces and parameter properties, which are not erased but compiled, are a usage error: only
 * own templates hold any.
 *
 * @example
 * eraseTypes(parse('export function isText(value: unknown): value is string {…}'))
 * // 'export function isText(value) {…}'
 */
export function eraseTypes(source: ts.SourceFile): string {
  const code = edited(source.text, editsIn(source, source))
  return code.replaceAll(/\n{3,}/g, '\n\n').trim()
}

function editsIn(node: ts.Node, source: ts.SourceFile): Edit[] {
  return [...editsOf(node, source), ...childrenOf(node).flatMap((child) => editsIn(child, source))]
}

function editsOf(node: ts.Node, source: ts.SourceFile): Edit[] {
  if (isType(node)) return [withoutLine(node, source)]
  if (isPlainEnum(node)) return enumEdits(node, source)
  if (isCompiled(node)) throw uncompiled(node, source)
  if (ts.isImportDeclaration(node)) return bindingEdits(node, node.importClause?.namedBindings, source)
  if (ts.isExportDeclaration(node)) return bindingEdits(node, node.exportClause, source)
  return [
    ...parameterEdits(node, source),
    ...annotationEdits(node),
    ...angleEdits(node, source),
    ...assertionEdits(node, source),
    ...modifierEdits(node, source)
  ]
}

/** Interfaces, aliases, overloads, abstract members, what is only declared, `implements`: nothing at run time. */
export function isType(node: ts.Node): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true
  if (ts.isIndexSignatureDeclaration(node)) return true
  if (ts.isHeritageClause(node)) return node.token === ts.SyntaxKind.ImplementsKeyword
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node))
    return node.body === undefined
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (ts.isClassElement(node) && hasModifier(node, ts.SyntaxKind.AbstractKeyword)) return true
  return hasModifier(node, ts.SyntaxKind.DeclareKeyword)
}

/** All of it, with its line where it had that to itself. What documents an overload stays, for what it overloads. */
function withoutLine(node: ts.Node, source: ts.SourceFile): Edit {
  const {text} = source
  const start = ts.isHeritageClause(node) ? node.pos : node.getStart(source, !ts.isFunctionLike(node))
  const line = text.lastIndexOf('\n', start - 1)
  // `;` that begins a line belongs to what follows it: `;[a].forEach(…)`.
  const to =
    start +
    text.slice(start, node.end).replace(/(?<!\s)\s+;$/, (end) => (end.includes('\n') ? '' : end)).length
  const isAlone = text.slice(line + 1, start).trim() === '' && /^(?:\n|$)/.test(text.slice(to, to + 1))
  return {from: isAlone && line >= 0 ? line : start, to}
}

function isCompiled(node: ts.Node): boolean {
  if (ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node) || ts.isImportEqualsDeclaration(node))
    return true
  if (ts.isExportAssignment(node)) return node.isExportEquals === true
  return ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent)
}

/** An enum whose members all say their strings. */
function isPlainEnum(node: ts.Node): node is ts.EnumDeclaration {
  return (
    ts.isEnumDeclaration(node) &&
    !hasModifier(node, ts.SyntaxKind.ConstKeyword) &&
    node.members.every(({initializer}) => initializer !== undefined && ts.isStringLiteral(initializer))
  )
}

/** `enum Color { Red = 'red' }` -> `const Color = { Red: 'red' };` */
function enumEdits(node: ts.EnumDeclaration, source: ts.SourceFile): Edit[] {
  const keyword = tokenIn(node, ts.SyntaxKind.EnumKeyword, source)
  return [
    ...(keyword === undefined ? [] : [{from: keyword.getStart(source), to: keyword.end, text: 'const'}]),
    {from: node.name.end, to: node.name.end, text: ' ='},
    ...node.members.flatMap(({name, initializer}) =>
      initializer === undefined ? [] : [{from: name.end, to: initializer.getStart(source), text: ': '}]
    ),
    {from: node.end, to: node.end, text: ';'}
  ]
}

/** `import { type A, b } from 'c'` -> `import { b } from 'c'`; all of it goes with the last name. */
function bindingEdits(
  statement: ts.ImportDeclaration | ts.ExportDeclaration,
  bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined,
  source: ts.SourceFile
): Edit[] {
  if (bindings === undefined || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return []
  const names: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] = bindings.elements
  const kept = names.filter(({isTypeOnly}) => !isTypeOnly)
  if (kept.length === names.length) return []
  const other = ts.isImportDeclaration(statement) ? statement.importClause?.name : undefined
  if (kept.length === 0)
    return [other === undefined ? withoutLine(statement, source) : {from: other.end, to: bindings.end}]
  const text = `{ ${kept.map((name) => name.getText(source)).join(', ')} }`
  return [{from: bindings.getStart(source), to: bindings.end, text}]
}

/** Parameters that took a line each for their types stand in one again; `this` is none. */
function parameterEdits(node: ts.Node, source: ts.SourceFile): Edit[] {
  if (!ts.isFunctionLike(node)) return []
  const {parameters} = node
  const isThis = (parameter: ts.ParameterDeclaration) => parameter.name.getText(source) === 'this'
  const text = source.text.slice(parameters.pos, parameters.end)
  if (!text.includes('\n') && !parameters.some(isThis)) return []
  const close = tokenIn(node, ts.SyntaxKind.CloseParenToken, source)
  if (close === undefined) return []
  const kept = parameters
    .filter((parameter) => !isThis(parameter))
    .map((parameter) =>
      edited(source.text, editsIn(parameter, source), parameter.getStart(source), parameter.end)
    )
  return [{from: parameters.pos, to: close.getStart(source), text: kept.join(', ')}]
}

/** `name?: type`, `name!: type`, `name?(…)` and `(…): type` */
function annotationEdits(node: ts.Node): Edit[] {
  if (ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) {
    const last = node.type ?? markOf(node)
    return last === undefined ? [] : [{from: node.name.end, to: last.end}]
  }
  const mark = ts.isMethodDeclaration(node) ? node.questionToken : undefined
  const type = ts.isFunctionLike(node) ? node.type : undefined
  return [
    ...(mark === undefined ? [] : [{from: mark.pos, to: mark.end}]),
    ...(type === undefined ? [] : [{from: type.pos - ':'.length, to: type.end}])
  ]
}

function markOf(node: ts.ParameterDeclaration | ts.VariableDeclaration | ts.PropertyDeclaration) {
  return ts.isVariableDeclaration(node) ? node.exclamationToken : node.questionToken
}

/** `<Type>` of functions, classes, and calls. */
function angleEdits(node: ts.Node, source: ts.SourceFile): Edit[] {
  const types = anglesOf(node)
  if (types === undefined) return []
  const close = tokenIn(node, ts.SyntaxKind.GreaterThanToken, source)
  return [{from: types.pos - '<'.length, to: close?.end ?? types.end}]
}

function anglesOf(node: ts.Node): ts.NodeArray<ts.Node> | undefined {
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return node.typeParameters
  if (ts.isCallOrNewExpression(node) || ts.isTaggedTemplateExpression(node)) return node.typeArguments
  return ts.isExpressionWithTypeArguments(node) ? node.typeArguments : undefined
}

/** `value as Type`, `<Type>value`, `value satisfies Type` and `value!`, with the brackets that only they need. */
function assertionEdits(node: ts.Node, source: ts.SourceFile): Edit[] {
  if (isAssertion(node)) return allBut(node.expression, node, source)
  if (!ts.isParenthesizedExpression(node)) return []
  const {expression} = node
  if (!isAssertion(expression) || !isBare(expression.expression)) return []
  return allBut(expression.expression, node, source)
}

function isAssertion(
  node: ts.Node
): node is ts.AssertionExpression | ts.SatisfiesExpression | ts.NonNullExpression {
  return ts.isAssertionExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node)
}

/**
 * Whether brackets around it mean nothing, wherever they stand: they do around `a?.b` before `.c`, around `a()` after
 * `new`, and around `{}` after `=>`.
 */
function isBare(node: ts.Expression): boolean {
  if (ts.isOptionalChain(node)) return false
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return isBare(node.expression)
  return (
    ts.isIdentifier(node) || ts.isParenthesizedExpression(node) || node.kind === ts.SyntaxKind.ThisKeyword
  )
}

function allBut(kept: ts.Node, node: ts.Node, source: ts.SourceFile): Edit[] {
  return [
    {from: node.getStart(source), to: kept.getStart(source)},
    {from: kept.end, to: node.end}
  ]
}

const typeModifiers: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AbstractKeyword,
  ts.SyntaxKind.OverrideKeyword,
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.PublicKeyword,
  ts.SyntaxKind.ReadonlyKeyword
])

/** `private readonly name` -> `name` */
function modifierEdits(node: ts.Node, source: ts.SourceFile): Edit[] {
  if (!ts.canHaveModifiers(node)) return []
  return (ts.getModifiers(node) ?? [])
    .filter(({kind}) => typeModifiers.has(kind))
    .map((modifier) => {
      const from = modifier.getStart(source)
      const [space = ''] = /^\s*/.exec(source.text.slice(modifier.end)) ?? []
      return {from, to: modifier.end + space.length}
    })
}
