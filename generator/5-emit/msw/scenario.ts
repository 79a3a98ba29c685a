import type {EmittedFile} from '../../model/emitted-file.ts'
import {pathParts} from '../../model/paths.ts'
import {type Addressed, endsInId} from '../../model/requests.ts'
import type {Tools} from '../emitter.ts'
import {withRelations} from '../factory/relations.ts'
import {entitiesOf} from '../factory/scenario.ts'
import {createImports} from '../imports.ts'
import {quoted} from '../literals.ts'
import type {WholePlan} from '../plan/plan.ts'

const path = 'msw/scenario.ts'

/** `msw/scenario.ts`, which exports `storeOf`: where requests read the values of a scenario. */
export function scenarioFile(
  plan: WholePlan,
  operations: readonly Addressed[],
  base: string,
  {file}: Tools
): EmittedFile {
  const imports = createImports(plan, path)
  imports.add('factories/scenario.ts', 'type Scenario')
  for (const name of ['createStore', 'type Store', 'valuesAt']) imports.add('msw/support/store.ts', name)
  const paths = [...entitiesOf(withRelations(plan))].flatMap(([type, {name, id}]) => {
    const folder = id === 'id' ? folderOf(operations, type) : undefined
    return folder === undefined ? [] : [{name, path: quoted(folder)}]
  })
  return file({path, template: 'msw/scenario.ts', view: {imports: imports.lines(), paths, base}})
}

/** `/orders`, below which values are read by their ids, or which lists them. */
function folderOf(operations: readonly Addressed[], type: string): string | undefined {
  const reads = operations.filter(({method, answer}) => method === 'GET' && answer === type)
  const folders = [
    ...reads.filter(endsInId).map(({path}) => path.replace(/\/[^/]*\/?$/, '')),
    ...reads.filter(({isCollection}) => isCollection).map(({path}) => path.replace(/\/$/, ''))
  ]
  return folders.find((folder) => pathParts(folder).every(({kind}) => kind !== 'parameter'))
}
