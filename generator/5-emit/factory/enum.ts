import type {CodeFile} from '../emitter.ts'
import type {Plan, PlannedEnum} from '../plan/plan.ts'
import type {Relations} from './relations.ts'
import {choices, createScope, factoryPath, type Scope} from './scope.ts'
import {membersOf} from './state-dependencies.ts'

/** An enum's factory: one of its members. */
export function enumFile(plan: Plan, relations: Relations, type: PlannedEnum): CodeFile {
  const path = factoryPath(type)
  const scope = createScope(plan, relations, path)
  const members = membersOf(plan, {type: {kind: 'reference', name: type.name}})
  const view = {
    typeName: scope.type(type),
    link: `{@link ${type.typeName}}`,
    options: scope.support('CompleteOptions'),
    draw: scope.support('draw'),
    pick: scope.support(type.enum.flags ? 'several' : 'pick'),
    list: listText(scope, type, members)
  }
  return {
    path,
    page: type.enum.source.file,
    template: 'factory/enum.ts',
    view: {...view, constants: scope.constants(), imports: scope.imports()}
  }
}

/** The list that the type exports, or the members alone that a factory draws. */
function listText(scope: Scope, type: PlannedEnum, members: readonly string[]): string {
  if (members.length === 0) return "['']"
  return members.length === type.enum.members.length
    ? scope.members(type)
    : choices(
        scope,
        'member',
        members.map((member) => scope.member({kind: 'reference', name: type.name}, member))
      )
}
