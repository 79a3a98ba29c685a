import {ts} from 'ts-morph'
import {UsageError} from '../../diagnostics/usage-error.ts'

/** The nodes right below one, in their order. */
export function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  return children
}

/** `hasModifier(node, ts.SyntaxKind.DeclareKeyword)` */
export function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false)
  )
}

/** The first token of a kind right below a node: comments may hold the same sign. */
export function tokenIn(node: ts.Node, kind: ts.SyntaxKind, source: ts.SourceFile): ts.Node | undefined {
  return node.getChildren(source).find((child) => child.kind === kind)
}

/** `validators/user.ts:3`: the line that an offset lies on. */
export function placeIn(source: ts.SourceFile, offset: number): string {
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(offset).line + 1}`
}

/** What JavaScript has no words for. Our own templates hold none of it, a user's may. */
export function uncompiled(node: ts.Node, source: ts.SourceFile): UsageError {
  const [start = ''] = node.getText(source).split('\n')
  return new UsageError(
    `${placeIn(source, node.getStart(source))}: \`${start}\` cannot be erased: \`language: 'js'\` only strips types`
  )
}
