// What may not stay in code: `any`, silenced lint or types, notes to self, state of a module.
import {ts} from 'ts-morph'
import type {RepositoryFile} from '../repository.ts'

const silencers = /(biome|eslint|prettier|tslint)-(ignore|disable)|@ts-(ignore|nocheck)/
const notes = /\b(TODO|FIXME|XXX|HACK)\b/

/** `let cache = 1` at the top of `generator/x.ts` gives `generator/x.ts:1: state of a module`. */
export function leftovers(files: readonly RepositoryFile[]): string[] {
  return files.filter(({path}) => isCode(path)).flatMap(leftoversOf)
}

function isCode(path: string): boolean {
  return (
    /^(generator|generated|scripts|docs)\/.*\.(ts|mjs)$/.test(path) && !path.startsWith('generator/fixtures/')
  )
}

function leftoversOf({path, text}: RepositoryFile): string[] {
  const isTest = path.endsWith('.test.ts')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const faults: string[] = []
  const report = (position: number, message: string) => {
    faults.push(`${path}:${file.getLineAndCharacterOfPosition(position).line + 1}: ${message}`)
  }
  for (const comment of commentsOf(file)) {
    if (silencers.test(comment.text)) report(comment.position, 'silences a checker')
    if (notes.test(comment.text)) report(comment.position, 'a note to self')
    // A type test says with it that a line must not compile.
    if (!isTest && comment.text.includes('@ts-expect-error'))
      report(comment.position, 'silences the compiler')
  }
  for (const statement of file.statements)
    if (
      !isTest &&
      path.startsWith('generator/') &&
      ts.isVariableStatement(statement) &&
      !(statement.declarationList.flags & ts.NodeFlags.Const)
    )
      report(statement.getStart(), 'state of a module')
  visit(file)
  return faults

  function visit(node: ts.Node): void {
    if (node.kind === ts.SyntaxKind.AnyKeyword) report(node.getStart(), 'the type any')
    if (ts.isNonNullExpression(node)) report(node.getStart(), 'a non-null assertion')
    ts.forEachChild(node, visit)
  }
}

function commentsOf(file: ts.SourceFile): {text: string; position: number}[] {
  const found = new Map<number, string>()
  const collect = (position: number, ranges: readonly ts.CommentRange[] | undefined) => {
    for (const {pos, end} of ranges ?? []) found.set(pos, file.text.slice(pos, end))
    return position
  }
  const visit = (node: ts.Node): void => {
    collect(node.pos, ts.getLeadingCommentRanges(file.text, node.pos))
    collect(node.end, ts.getTrailingCommentRanges(file.text, node.end))
    for (const child of node.getChildren(file)) visit(child)
  }
  visit(file)
  return [...found].map(([position, text]) => ({position, text}))
}
