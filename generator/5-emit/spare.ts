/**
 * Text that ts-morph need not read. It writes character by character and parses what it wrote; of a file of
 * validators nine tenths are bodies and comments, which are text already. So it gets a mark in their place, and
 * they are put in when it is done.
 */
import {type FunctionDeclarationStructure, type StatementStructures, StructureKind} from 'ts-morph'
import {commentLines} from './docs/comment.ts'

/** Begins a mark: no character of any text, for what pages say is escaped before it comes here. */
const mark = '\uffff'

type Statements = readonly (string | StatementStructures)[]
type Docs = FunctionDeclarationStructure['docs']

export interface Spared {
  readonly statements: (string | StatementStructures)[]
  /** Puts the text in place of its marks, at their indentation. */
  fill(printed: string): string
}

/**
 * @example
 * const {statements, fill} = spare([{kind: StructureKind.Function, name: 'f', statements: 'return 1;'}])
 * // printed: 'function f() {\n  /*\uffff0*​/\n}', filled: 'function f() {\n  return 1;\n}'
 */
export function spare(statements: Statements): Spared {
  const texts: string[] = []
  const body = (text: string) => `/*${mark}${texts.push(text) - 1}*/`
  const comment = (text: string) => `${mark}${texts.push(commentLines(text).join('\n')) - 1}`
  const documented = <T extends {docs?: Docs}>(structure: T): T =>
    structure.docs === undefined
      ? structure
      : {...structure, docs: structure.docs.map((each) => (typeof each === 'string' ? comment(each) : each))}

  return {
    statements: statements.map((statement) => {
      if (typeof statement === 'string') return body(statement.trimEnd())
      switch (statement.kind) {
        case StructureKind.Function: {
          const own = documented(statement)
          return typeof own.statements === 'string'
            ? {...own, statements: body(own.statements.trimEnd())}
            : own
        }
        case StructureKind.Interface:
          return {...documented(statement), properties: (statement.properties ?? []).map(documented)}
        case StructureKind.TypeAlias:
        case StructureKind.VariableStatement:
          return documented(statement)
        default:
          return statement
      }
    }),
    fill: (printed) =>
      printed.replaceAll(/^( *)\/\*(?:\* )?\uffff(\d+)(?: )?\*\/$/gm, (_, indent: string, index: string) =>
        (texts[Number(index)] ?? '').replaceAll(/^(?=.)/gm, indent)
      )
  }
}
