// What must hold for emitted files, without a type-checker.
import {ts} from 'ts-morph'

/**
 * What a compiler says of a file before it looks at types.
 *
 * @example
 * parseErrors('a.ts', 'export const = 1') // ['1: Variable declaration expected.']
 */
export function parseErrors(path: string, text: string): string[] {
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
