import type {EmittedFile} from '../../model/emitted-file.ts'
import {
  type Addressed,
  bodyTypeOf,
  commonBase,
  distinct,
  endsInId,
  isAddressed,
  type Reads,
  readsOf
} from '../../model/requests.ts'
import type {Emit, Tools} from '../emitter.ts'
import {createImports, type Imports} from '../imports.ts'
import {group, printed} from '../layout.ts'
import {quoted, templateText} from '../literals.ts'
import type {Plan, ResourceOutline} from '../plan/plan.ts'
import {jsonFactoryOf, jsonValidatorOf} from './as-json.ts'
import {failingFile} from './failing.ts'
import {type Group, groupsOf} from './groups.ts'
import {mswPath} from './path.ts'
import {scenarioFile} from './scenario.ts'

const path = 'msw/handlers.ts'
const answersPath = 'msw/support/answers.ts'
const listsPath = 'msw/support/lists.ts'
const supportModules = ['answers', 'errors', 'query', 'record', 'store']
/** Where some request is answered with a list, which may be filtered. */
const listModules = ['evaluate', 'expression', 'lists', 'plain', 'tokens']

/** `msw/`: a mock server's handlers of all requests that the pages document, a file for each first word of their paths. */
export const mswFiles: Emit = (plan, tools) => {
  const operations = distinct((plan.program.operations ?? []).filter(isAddressed))
  const groups = groupsOf(operations)
  const imports = createImports(plan, path)
  imports.add('msw', 'type HttpHandler')
  imports.add(answersPath, 'type HandlerOptions')
  for (const {name} of groups) imports.add(groupPath(name), handlersName(name))
  const handlers = tools.file({
    path,
    template: 'msw/handlers.ts',
    view: {
      imports: imports.lines(),
      parameter: groups.length === 0 ? '_options' : 'options',
      groups: returned(groups.map(({name}) => `...${handlersName(name)}(options)`))
    }
  })
  const base = baseOf(operations)
  const reads = readsOf(operations)
  const requests = groups.map((group) => groupFile(plan, group, {base, reads}, tools))
  const failing = operations.length > 0 ? [failingFile(plan, operations, tools)] : []
  const scenario = plan.artefacts.has('scenario') ? [scenarioFile(plan, operations, base, tools)] : []
  const lists = requests.some(({text}) => text.includes('/support/lists')) ? listModules : []
  const failures = failing.length > 0 ? ['failure'] : []
  const json = [...requests, ...failing].some(({text}) => text.includes('/support/json')) ? ['json'] : []
  const support = [...supportModules, ...lists, ...failures, ...json].map((name) =>
    tools.supportFile(`msw/support/${name}.ts`, `msw/support/${name}.ts`)
  )
  return [handlers, ...requests, ...failing, ...scenario, ...support]
}

function returned(handlers: readonly string[]): string {
  return printed(group('return [', handlers, '];'), 2)
}

function baseOf(operations: readonly Addressed[]): string {
  return quoted(commonBase(operations) ?? '')
}

/** `msw/requests/users.ts`, which exports `usersHandlers`. */
function groupFile(
  plan: Plan,
  {name, operations}: Group,
  {base, reads}: {readonly base: string; readonly reads: Reads},
  {file}: Tools
): EmittedFile {
  const path = groupPath(name)
  const imports = createImports(plan, path)
  imports.add('msw', 'http')
  imports.add('msw', 'type HttpHandler')
  imports.add(answersPath, 'type HandlerOptions')
  return file({
    path,
    template: 'msw/group.ts',
    view: {
      name: handlersName(name),
      about: operations[0]?.path.split('/')[1] ?? '',
      base,
      handlers: returned(operations.map((operation) => handlerText(plan, operation, reads, imports))),
      imports: imports.lines()
    }
  })
}

/** `http.get(…, one(options, { create: createUser, status: 200, hasId: true }))` */
function handlerText(plan: Plan, operation: Addressed, reads: Reads, imports: Imports): string {
  const note = (file: string, name: string): string => {
    imports.add(file, name)
    return name
  }
  const {method, status, answer, isCollection} = operation
  const type = resource(plan, answer)
  const isMany = type !== undefined && isCollection && status !== 204
  const body = bodyTypeOf(operation, reads)
  const checked = isMany ? type : resource(plan, body && plan.input(body))
  const isWhole = !isMany && checked !== undefined && (method === 'POST' || method === 'PUT')
  const address = `\`\${base}${templateText(mswPath(operation.path))}\``
  const isEmpty = type === undefined || status === 204
  const hasId = type !== undefined && (isCollection || endsInId(operation)) && hasTextId(plan, type)
  const parts = [
    ...(isEmpty ? [] : [`create: ${jsonFactoryOf(plan, imports, type)}`]),
    `status: ${status}`,
    ...(isEmpty || !hasId ? [] : ['hasId: true']),
    ...(checked === undefined ? [] : [`validate: ${jsonValidatorOf(plan, imports, checked)}`]),
    ...(isWhole ? ['isWhole: true'] : []),
    ...(isMany ? listParts(operation) : [])
  ]
  const maker = isMany ? note(listsPath, 'many') : note(answersPath, isEmpty ? 'nothing' : 'one')
  return `http.${method.toLowerCase()}(${address}, ${maker}(options, { ${parts.join(', ')} }))`
}

/** How the docs show the list. */
function listParts({list}: Addressed): string[] {
  if (list === undefined) return []
  const {property = '', others} = list
  const beside = others.length > 0 ? [`beside: [${others.map(quoted).join(', ')}]`] : []
  return [...(property === 'value' ? [] : [`list: ${quoted(property)}`]), ...beside]
}

function resource(plan: Plan, name: string | undefined): ResourceOutline | undefined {
  const type = name === undefined ? undefined : plan.find(name)
  return type?.kind === 'resource' ? type : undefined
}

function hasTextId(plan: Plan, type: ResourceOutline): boolean {
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
