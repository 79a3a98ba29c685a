import {type ImportDeclarationStructure, StructureKind} from 'ts-morph'
import type {EmittedFile} from '../../model/emitted-file.ts'
import {docs} from '../docs/comment.ts'
import type {Emit, Tools} from '../emitter.ts'
import {specifier, withEndings} from '../imports.ts'
import {quoted, templateText} from '../literals.ts'
import type {Plan, PlannedResource} from '../plan/plan.ts'
import {banner} from '../source-file.ts'
import {
  type Addressed,
  bodyTypeOf,
  distinct,
  endsInId,
  type Group,
  groupsOf,
  isAddressed
} from './operations.ts'
import {mswPath} from './path.ts'

const path = 'msw/handlers.ts'
const answersPath = 'msw/support/answers.ts'
const listsPath = 'msw/support/lists.ts'
const supportModules = ['answers', 'errors', 'query']
/** Where some request is answered with a list, which may be filtered. */
const listModules = ['evaluate', 'expression', 'lists', 'tokens']

/** `msw/`: a mock server's handlers of all requests that the pages document, a file for each first word of their paths. */
export const mswFiles: Emit = (plan, tools) => {
  const operations = distinct((plan.program.operations ?? []).filter(isAddressed))
  const groups = groupsOf(operations)
  const {importExtension} = plan.options
  const handlers = tools.print({
    path,
    statements: [
      imported(['type HttpHandler'], 'msw'),
      ...groups.map(({name}) =>
        imported([handlersName(name)], specifier(path, groupPath(name), importExtension))
      ),
      imported(['type HandlerOptions'], specifier(path, answersPath, importExtension)),
      handlersFunction(
        'handlers',
        'Handlers of every request that the pages document, for a mock server.',
        groups.length === 0
          ? 'return [];'
          : tools.render('msw/handlers.ts', {
              lines: groups.map(({name}) => `...${handlersName(name)}(options)`)
            }),
        groups.length > 0
      )
    ]
  })
  const requests = groups.map((group) => groupFile(plan, group, operations, tools))
  const lists = requests.some(({text}) => text.includes('/support/lists')) ? listModules : []
  const support = [...supportModules, ...lists].map((name) => ({
    path: `msw/support/${name}.ts`,
    text: `${banner()}\n\n${withEndings(tools.render(`msw/support/${name}.ts`, {}), importExtension)}`
  }))
  return [handlers, ...requests, ...support]
}

/** `msw/requests/users.ts`, which exports `usersHandlers`. */
function groupFile(
  plan: Plan,
  {name, operations}: Group,
  all: readonly Addressed[],
  {print, render}: Tools
): EmittedFile {
  const imports = new Map<string, Set<string>>()
  const note = (file: string, name: string): string => {
    imports.set(file, (imports.get(file) ?? new Set()).add(name))
    return name
  }
  const lines = operations.map((operation) => handlerText(plan, operation, all, note))
  const base = all.find((operation) => operation.base !== undefined)?.base ?? ''
  note(answersPath, 'type HandlerOptions')
  const own = groupPath(name)
  return print({
    path: own,
    statements: [
      imported(['http', 'type HttpHandler'], 'msw'),
      ...[...imports]
        .map(([file, names]) =>
          imported([...names].sort(byName), specifier(own, file, plan.options.importExtension))
        )
        .sort((a, b) => (a.moduleSpecifier < b.moduleSpecifier ? -1 : 1)),
      handlersFunction(
        handlersName(name),
        `Handlers of the requests whose paths begin with \`${operations[0]?.path.split('/')[1]}\`.`,
        render('msw/group.ts', {base: quoted(base), lines})
      )
    ]
  })
}

/** In the order of the names, whether or not they are types. */
function byName(a: string, b: string): number {
  return a.replace('type ', '') < b.replace('type ', '') ? -1 : 1
}

/** `http.get(…, one(options, { create: createUser, status: 200, hasId: true }))` */
function handlerText(plan: Plan, operation: Addressed, all: readonly Addressed[], note: Note): string {
  const {method, status, answer, isCollection} = operation
  const type = resource(plan, answer)
  const isMany = type !== undefined && isCollection && status !== 204
  const checked = isMany ? type : resource(plan, bodyTypeOf(operation, all))
  const address = `\`\${base}${templateText(mswPath(operation.path))}\``
  const isEmpty = type === undefined || status === 204
  const hasId = type !== undefined && (isCollection || endsInId(operation)) && hasTextId(plan, type)
  const parts = [
    ...(isEmpty ? [] : [`create: ${note(`factories/${type.fileName}.ts`, `create${type.typeName}`)}`]),
    `status: ${status}`,
    ...(isEmpty || !hasId ? [] : ['hasId: true']),
    ...(checked === undefined
      ? []
      : [`validate: ${note(`validators/${checked.fileName}.ts`, `validate${checked.typeName}`)}`])
  ]
  const maker = isMany ? note(listsPath, 'many') : note(answersPath, isEmpty ? 'nothing' : 'one')
  return `http.${method.toLowerCase()}(${address}, ${maker}(options, { ${parts.join(', ')} }))`
}

type Note = (file: string, name: string) => string

function resource(plan: Plan, name: string | undefined): PlannedResource | undefined {
  const type = name === undefined ? undefined : plan.find(name)
  return type?.kind === 'resource' ? type : undefined
}

function hasTextId(plan: Plan, type: PlannedResource): boolean {
  const id = plan.propertiesOf(type.name).find(({name}) => name === 'id')
  return id?.type.kind === 'primitive' && id.type.name === 'string'
}

function groupPath(name: string): string {
  return `msw/requests/${name}.ts`
}

/** `audit-logs` -> `auditLogsHandlers` */
function handlersName(name: string): string {
  return `${name.replaceAll(/-(\w?)/g, (_, letter: string) => letter.toUpperCase())}Handlers`
}

function imported(names: readonly string[], from: string): ImportDeclarationStructure {
  const isTypeOnly = names.every((name) => name.startsWith('type '))
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly,
    namedImports: isTypeOnly ? names.map((name) => name.replace('type ', '')) : [...names],
    moduleSpecifier: from
  }
}

function handlersFunction(name: string, about: string, statements: string, uses = true) {
  return {
    kind: StructureKind.Function as const,
    isExported: true,
    name,
    parameters: [{name: uses ? 'options' : '_options', type: 'HandlerOptions', initializer: '{}'}],
    returnType: 'HttpHandler[]',
    docs: docs({text: [about], tags: []}, 0),
    statements
  }
}
