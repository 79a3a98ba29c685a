import {ts} from 'ts-morph'
import {parseModule} from '../syntax/memory-program.ts'
import {wrapCode} from '../wrap-code.ts'

const typeImport = /^import \{ (type \w+(?:, type \w+)*) \}/
/** Those in double quotes that can stand in single ones, and others whole, so that quotes in them are none. */
const strings = /"([^"'\\]*)"|(["'`])(?:(?!\2)[^\\]|\\.)*\2/g
const commentLine = /^(?:\/\*\*| \*)/
/** Of one member or more, none of them with a comment or an object of its own: as long as it may be in a line. */
const shortObject =
  /^(?! *(?:export |declare )+(?:interface|class) )(.*)\{\n((?: *[\w'[#][^\n{}]*;\n){1,3}) *\}/gm

/**
 * Declarations as TypeScript prints them, in the style of all generated code: two spaces, single quotes,
 * small objects in a line, and a blank line after imports and before each declaration.
 *
 * @example
 * styled('import { type Kind } from "./kind.js";\n/** Kinds. *\/\nexport declare const kinds: Kind[];\n')
 * // "import type { Kind } from './kind.js';\n\n/** Kinds. *\/\nexport declare const kinds: Kind[];"
 */
function styled(text: string): string {
  const lines = text.trim().split('\n').map(styledLine)
  const spaced = lines.map((line, index) => (isApart(line, lines[index - 1]) ? `\n${line}` : line))
  return wrapCode(joined(spaced.join('\n')))
}

/**
 * The same of a module whose source is known: interfaces and aliases stand as they do there, since TypeScript prints each
 * type in one line.
 */
export function styledLike(source: ts.SourceFile, text: string): string {
  const written = new Map(
    source.statements.filter(isNamedType).map((node) => [node.name.text, textOf(node, source)])
  )
  const declared = parseModule(source.fileName, text)
  const parts: string[] = []
  let printed = 0
  for (const node of declared.statements.filter(isNamedType)) {
    const own = written.get(node.name.text)
    if (own === undefined) continue
    const start = node.getStart(declared, true)
    parts.push(styled(text.slice(printed, start)), wrapCode(own))
    printed = node.end
  }
  parts.push(styled(text.slice(printed)))
  const [first = '', ...rest] = parts.filter((part) => part !== '')
  return first + rest.map((part) => (isApart(part, '') ? `\n\n${part}` : `\n${part}`)).join('')
}

function isNamedType(node: ts.Statement): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
}

/** With its comment. */
function textOf(node: ts.Node, source: ts.SourceFile): string {
  return source.text.slice(node.getStart(source, true), node.end)
}

/** TypeScript indents by four; the lines of a comment stand a space further in than its first. */
function styledLine(line: string): string {
  const [indentation = ''] = /^(?: {4})*/.exec(line) ?? []
  const rest = line.slice(indentation.length)
  const code = commentLine.test(rest)
    ? rest
    : rest.replace(typeImport, onlyTypes).replaceAll(strings, singleQuoted)
  return indentation.slice(indentation.length / 2) + code
}

function singleQuoted(text: string, inner: string | undefined): string {
  return inner === undefined ? text : `'${inner}'`
}

/** `import { type A, type B }` -> `import type { A, B }` */
function onlyTypes(_: string, names: string): string {
  return `import type { ${names.replaceAll('type ', '')} }`
}

/** A declaration, or the comment before it, after anything but imports among themselves. */
function isApart(line: string, previous: string | undefined): boolean {
  if (previous === undefined || previous.endsWith('*/')) return false
  if (!/^(?:\/\*\*|export|declare)/.test(line)) return false
  return !/ from '[^']*';$/.test(line) || !/ from '[^']*';$/.test(previous)
}

/** `{\n  a: string;\n}` -> `{ a: string }` */
function joined(text: string): string {
  const next = text.replaceAll(shortObject, (_, before: string, members: string) => {
    const parts = members.split('\n').map((line) => line.trim())
    return `${before}{ ${parts.join(' ').replace(/; $/, '')} }`
  })
  return next === text ? text : joined(next)
}
