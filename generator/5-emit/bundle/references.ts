import {ts} from 'ts-morph'
import {childrenOf} from '../syntax/nodes.ts'
import {type Binding, boundTo, type Module} from './module.ts'

/** Where a statement names something of its module, declares it, or imports it. */
export interface Reference {
  readonly binding: Binding
  readonly node: ts.Identifier
  /** `{ docs }`, which is `{ docs: docs }` */
  readonly isShorthand: boolean
  /** Whether its value is asked for when the module is loaded, not when a function is called. */
  readonly isAtLoad: boolean
}

export interface Names {
  readonly references: readonly Reference[]
  /** Names that nothing in the module declares: `Object`, `fetch`. */
  readonly globals: ReadonlySet<string>
  /** Whatever it calls anything. */
  readonly words: ReadonlySet<string>
}

/** The names in a part of a module. `known` are those that any module declares: others are not looked up. */
export function namesIn(
  root: ts.Node,
  module: Module,
  checker: ts.TypeChecker,
  known: ReadonlySet<string>
): Names {
  const references: Reference[] = []
  const globals = new Set<string>()
  const words = new Set<string>()
  const add = (node: ts.Identifier, isAtLoad: boolean): void => {
    const {text, parent} = node
    words.add(text)
    if (!known.has(text) || isPropertyName(node)) return
    const isShorthand = ts.isShorthandPropertyAssignment(parent) && parent.name === node
    const symbol = isShorthand
      ? checker.getShorthandAssignmentValueSymbol(parent)
      : checker.getSymbolAtLocation(node)
    const [declaration] = symbol?.declarations ?? []
    if (declaration === undefined) globals.add(text)
    else if (isOfModule(declaration))
      references.push({binding: boundTo(module, text), node, isShorthand, isAtLoad})
  }
  const visit = (node: ts.Node, isAtLoad: boolean): void => {
    if (ts.isIdentifier(node)) add(node, isAtLoad)
    const isType = ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)
    const within = isAtLoad && !isType && !ts.isFunctionLike(node)
    for (const child of childrenOf(node)) visit(child, within)
  }
  visit(root, !ts.isInterfaceDeclaration(root))
  return {references, globals, words}
}

/** What names a member, not a variable or a type. */
function isPropertyName(node: ts.Identifier): boolean {
  const {parent} = node
  if (ts.isPropertyAccessExpression(parent) || ts.isMetaProperty(parent)) return parent.name === node
  if (ts.isQualifiedName(parent)) return parent.right === node
  if (ts.isBindingElement(parent)) return parent.propertyName === node
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isClassElement(parent) ||
      ts.isTypeElement(parent) ||
      ts.isEnumMember(parent) ||
      ts.isNamedTupleMember(parent)) &&
    parent.name === node
  )
}

/** Whether it stands at the top of its module. */
function isOfModule(declaration: ts.Declaration): boolean {
  if (
    ts.isImportSpecifier(declaration) ||
    ts.isNamespaceImport(declaration) ||
    ts.isImportClause(declaration)
  )
    return true
  let node: ts.Node = declaration
  while (ts.isBindingElement(node) || ts.isObjectBindingPattern(node) || ts.isArrayBindingPattern(node))
    node = node.parent
  if (ts.isVariableDeclaration(node)) node = node.parent.parent
  return ts.isSourceFile(node.parent)
}
