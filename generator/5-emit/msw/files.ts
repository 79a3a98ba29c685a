import {StructureKind} from 'ts-morph'
import type {Operation} from '../../model/program.ts'
import {docs} from '../docs/comment.ts'
import type {Emit} from '../emitter.ts'
import {listFactoryName} from '../factory/names.ts'
import {specifier} from '../imports.ts'
import {quoted} from '../literals.ts'
import type {Plan} from '../plan/plan.ts'
import {banner} from '../source-file.ts'
import {mswPath} from './path.ts'

const path = 'msw/handlers.ts'
const supportPath = 'msw/support/answers.ts'

/** `msw/handlers.ts`: a mock server's handlers of all requests that the pages document. */
export const mswFiles: Emit = (plan, {print, render}) => {
  const operations = distinct(plan.program.operations ?? [])
  const imports = new Map<string, Set<string>>()
  const note = (file: string, name: string): string => {
    imports.set(file, (imports.get(file) ?? new Set()).add(name))
    return name
  }
  const lines = operations.map((operation) => handlerText(plan, operation, note))
  const base = operations.find((operation) => operation.base !== undefined)?.base ?? ''
  note(supportPath, 'type HandlerOptions')
  const {importExtension} = plan.options
  const handlers = print({
    path,
    statements: [
      {
        kind: StructureKind.ImportDeclaration,
        namedImports: [...(lines.length > 0 ? ['http'] : []), {name: 'HttpHandler', isTypeOnly: true}],
        moduleSpecifier: 'msw'
      },
      ...[...imports].sort().map(([file, names]) => ({
        kind: StructureKind.ImportDeclaration as const,
        namedImports: [...names].sort(),
        moduleSpecifier: specifier(path, file, importExtension)
      })),
      {
        kind: StructureKind.Function,
        isExported: true,
        name: 'handlers',
        parameters: [
          {name: lines.length > 0 ? 'options' : '_options', type: 'HandlerOptions', initializer: '{}'}
        ],
        returnType: 'HttpHandler[]',
        docs: docs(
          {text: ['Handlers of every request that the pages document, for a mock server.'], tags: []},
          0
        ),
        statements: lines.length === 0 ? 'return [];' : render('msw/handlers.ts', {base: quoted(base), lines})
      }
    ]
  })
  return [handlers, {path: supportPath, text: `${banner()}\n\n${render('msw/support/answers.ts', {})}`}]
}

function handlerText(
  plan: Plan,
  {method, path, status, answer, isCollection}: Operation,
  note: Note
): string {
  const type = answer === undefined ? undefined : plan.find(answer)
  const address = `\`\${base}${mswPath(path).replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``
  const verb = `http.${method.toLowerCase()}(${address}, `
  if (type?.kind !== 'resource' || status === 204) return `${verb}${note(supportPath, 'nothing')}(${status}))`
  const maker = isCollection ? listFactoryName(plan, type) : `create${type.typeName}`
  const create = note(`factories/${type.fileName}.ts`, maker)
  return `${verb}${note(supportPath, isCollection ? 'many' : 'one')}(${create}, ${status}, options))`
}

type Note = (file: string, name: string) => string

/** Each request once, with an answer where any page says it; those of fixed words before those that a parameter would match too. */
function distinct(operations: readonly Operation[]): Operation[] {
  const byRequest = new Map<string, Operation>()
  for (const operation of operations) {
    const key = `${operation.method} ${mswPath(operation.path).replaceAll(/:\w+/g, ':')}`
    if (byRequest.get(key)?.answer === undefined) byRequest.set(key, operation)
  }
  return [...byRequest]
    .map(([key, operation]) => ({key: key.replaceAll(':', '~'), operation}))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({operation}) => operation)
}
