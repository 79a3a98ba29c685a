import type {EmittedFile} from '../../model/emitted-file.ts'
import {pathParts} from '../../model/paths.ts'
import {type Addressed, commonBase} from '../../model/requests.ts'
import type {Tools} from '../emitter.ts'
import {createImports, type Imports} from '../imports.ts'
import {entryText} from '../layout.ts'
import {quoted} from '../literals.ts'
import type {Plan} from '../plan/plan.ts'
import {jsonFactoryOf} from './as-json.ts'
import {mswPath} from './path.ts'

/** `msw/failing.ts`, which exports `failing`. */
export function failingFile(plan: Plan, operations: readonly Addressed[], {file}: Tools): EmittedFile {
  const path = 'msw/failing.ts'
  const imports = createImports(plan, path)
  imports.add('msw', 'type HttpHandler')
  imports.add('msw/support/failure.ts', 'failure')
  imports.add('msw/support/failure.ts', 'type FailureOptions')
  const requests = operations.map(({method, path}) => {
    const name = quoted(`${method} ${documentedPath(path)}`)
    return {name, entry: entryText(name, quoted(mswPath(path)))}
  })
  const errors = operations.flatMap((operation, at) => {
    const factories = factoriesOf(plan, operation, imports)
    return factories.length > 0 ? [{name: requests[at]?.name ?? '', factories: factories.join(', ')}] : []
  })
  if (errors.length > 0) imports.add('msw/support/failure.ts', 'type ErrorFactories')
  return file({
    path,
    template: 'msw/failing.ts',
    view: {
      imports: imports.lines(),
      requests,
      errors,
      hasErrors: errors.length > 0,
      example: requests.find(({name}) => name.startsWith("'POST"))?.name ?? requests[0]?.name ?? '',
      base: quoted(commonBase(operations) ?? '')
    }
  })
}

/** `409: createError`, for each status whose body has a type. */
function factoriesOf(plan: Plan, {errors = []}: Addressed, imports: Imports): string[] {
  return errors.flatMap(({status, type: name}) => {
    const type = name === undefined ? undefined : plan.find(name)
    return type?.kind === 'resource' ? [`${status ?? 'default'}: ${jsonFactoryOf(plan, imports, type)}`] : []
  })
}

/** `/users/{id | userPrincipalName}` is `/users/{id}`. */
function documentedPath(path: string): string {
  return pathParts(path)
    .map((part) => (part.kind === 'parameter' ? `{${part.name}}` : part.text))
    .join('')
}
