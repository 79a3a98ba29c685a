import {ts} from 'ts-morph'

/** What templates show of a file of declarations. */
export interface DeclarationParts {
  /** What stands before the interface, or all there is where there is none. */
  readonly statements: readonly string[]
  /** The comment of the interface; empty where it has none. */
  readonly docs: string
  /** `export interface Order extends Entity {` */
  readonly head: string
  readonly members: readonly Member[]
}

/** A member of an interface, indented. */
interface Member {
  readonly name: string
  readonly docs: string
  readonly text: string
}

/**
 * Takes printed declarations apart: an interface stands last in its file.
 *
 * @example
 * declarationParts(file).members // of `export interface User { id: string; }`: [{name: 'id', docs: '', text: '  id: string;'}]
 */
export function declarationParts(file: ts.SourceFile): DeclarationParts {
  const code = file.text
  const last = file.statements.at(-1)
  const found = last && ts.isInterfaceDeclaration(last) ? last : undefined
  const others = file.statements.filter((statement) => statement !== found)
  const statements = others.map((statement) => code.slice(statement.getFullStart(), statement.end).trim())
  if (found === undefined) return {statements, docs: '', head: '', members: []}
  const members = found.members.map((member) => {
    const {docs, text} = partsOf(code, member, file)
    return {name: member.name?.getText(file) ?? '', docs, text}
  })
  const {docs} = partsOf(code, found, file)
  return {statements, docs, head: code.slice(found.getStart(file), found.members.pos).trim(), members}
}

/** Comment and code of a node, with the indentation of their first lines. */
function partsOf(code: string, node: ts.Node, file: ts.SourceFile): {docs: string; text: string} {
  const start = node.getStart(file)
  const line = code.lastIndexOf('\n', start - 1) + 1
  return {
    docs: code
      .slice(node.getFullStart(), line)
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd(),
    text: code.slice(line, node.end)
  }
}
