import type {ts} from 'ts-morph'
import type {EmittedFile} from '../../model/emitted-file.ts'
import {parseModule} from '../syntax/memory-program.ts'
import {wrapCode} from '../wrap-code.ts'
import {styledLike} from './declaration-style.ts'
import {declarations} from './declarations.ts'
import {eraseTypes, isType} from './erase-types.ts'

/**
 * Files of TypeScript as JavaScript with declarations beside it; other files as they are. A file of nothing
 * but types has declarations only.
 *
 * @example
 * javaScriptFiles([{path: 'types/user.ts', text: 'export interface User {…}'}])
 * // [{path: 'types/user.d.ts', text: 'export interface User {…}'}]
 */
export function javaScriptFiles(files: readonly EmittedFile[]): EmittedFile[] {
  const modules = files.filter(({path}) => path.endsWith('.ts'))
  const sources = new Map(modules.map(({path, text}) => [path, parseModule(path, text)]))
  // Before TypeScript declares them: it fails on some of what cannot be erased.
  const erased = new Map([...sources].map(([path, source]) => [path, eraseTypes(source)]))
  const declared = declarations(sources)
  return files.flatMap((file) => {
    const source = sources.get(file.path)
    if (source === undefined) return [file]
    return compiled(file, source, {
      code: erased.get(file.path) ?? '',
      declared: declared.get(file.path) ?? ''
    })
  })
}

function compiled(
  {path, text}: EmittedFile,
  source: ts.SourceFile,
  {code, declared}: {readonly code: string; readonly declared: string}
): EmittedFile[] {
  const base = path.slice(0, -'.ts'.length)
  const [banner = ''] = text.split('\n\n', 1)
  const file = (ending: string, body: string) => ({path: base + ending, text: `${banner}\n\n${body}\n`})
  const body = (whole: string) => wrapCode(whole.slice(banner.length).trim())
  if (source.statements.every(isType)) return [file('.d.ts', body(text))]
  return [file('.d.ts', styledLike(source, declared)), file('.js', body(code))]
}
