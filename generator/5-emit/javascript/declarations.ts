import type {ts} from 'ts-morph'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {memoryProgram, sentenceOf} from '../syntax/memory-program.ts'

const options: ts.CompilerOptions = {
  declaration: true,
  emitDeclarationOnly: true,
  isolatedDeclarations: true,
  noCheck: true,
  stripInternal: true
}

/**
 * What modules declare, without what is `@internal`, by their paths: the text of TypeScript's own `.d.ts`.
 * Each is read by itself: an exported constant whose type is said nowhere is a usage error, since only own templates
 * hold any.
 *
 * @example
 * declarations(new Map([['user.ts', source]])).get('user.ts')
 * // 'export declare function isUser(value: unknown): value is User;\n'
 */
export function declarations(sources: ReadonlyMap<string, ts.SourceFile>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const {diagnostics} = memoryProgram(sources, options).emit(
    undefined,
    (_path, text, _mark, _error, from) => {
      for (const {fileName} of from ?? []) texts.set(fileName, text)
    }
  )
  const [fault] = diagnostics
  if (fault !== undefined) throw new UsageError(sentenceOf(fault))
  return texts
}
