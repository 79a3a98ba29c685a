import {StructureKind} from 'ts-morph'
import {docs} from '../docs/comment.ts'
import {quoted} from '../literals.ts'
import type {Plan, PlannedEnum} from '../plan/plan.ts'
import type {SourceFilePlan} from '../source-file.ts'
import type {Render} from '../templates.ts'
import {membersOf} from './conditions.ts'
import type {Kin} from './kin.ts'
import {createScope, factoryPath, type Scope} from './scope.ts'

/** An enum's factory: one of its members. */
export function enumFile(plan: Plan, kin: Kin, type: PlannedEnum, render: Render): SourceFilePlan {
  const path = factoryPath(type)
  const scope = createScope(plan, kin, path)
  const members = membersOf(plan, {type: {kind: 'reference', name: type.name}})
  const body = render('factory/enum.ts', {
    draw: scope.support('draw'),
    pick: scope.support(type.enum.flags ? 'several' : 'pick'),
    list: listText(scope, type, members)
  })
  const parameters = [
    {name: 'override', type: scope.type(type), hasQuestionToken: true},
    {name: 'how', type: scope.support('CompleteOptions'), hasQuestionToken: true}
  ]
  const comment = [`Creates a member of {@link ${type.typeName}}: the override, or one chosen by the seed.`]
  return {
    path,
    page: type.enum.source.file,
    statements: [
      ...scope.imports(),
      {
        kind: StructureKind.Function,
        isExported: true,
        name: `create${type.typeName}`,
        parameters,
        returnType: type.typeName,
        docs: docs({text: comment, tags: []}, 0),
        statements: body.trimEnd()
      }
    ]
  }
}

/** The list that the type exports, or the members alone that a factory draws. */
function listText(scope: Scope, type: PlannedEnum, members: readonly string[]): string {
  if (members.length === 0) return "['']"
  return members.length === type.enum.members.length
    ? scope.members(type)
    : `[${members.map(quoted).join(', ')}]`
}
