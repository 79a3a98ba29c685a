import {StructureKind} from 'ts-morph'
import {isOpen} from '../../model/open-lists.ts'
import {commentLines, docs} from '../docs/comment.ts'
import {typeDocs} from '../docs/docs.ts'
import {relink} from '../docs/links.ts'
import {typesPath} from '../imports.ts'
import {quoted} from '../literals.ts'
import type {Plan, PlannedEnum} from '../plan/plan.ts'
import type {DeclarationFile} from './declarations.ts'
import {unionText} from './declared-type.ts'

/** The union of an enum's members, and the list of them, each with its doc comment. */
export function enumFile(plan: Plan, type: PlannedEnum): DeclarationFile {
  const path = typesPath(type)
  const listed = `(typeof ${type.listName})[number]`
  const open = type.enum.flags || isOpen(type.enum, plan.options)
  const parts = type.enum.members.length === 0 ? ['string'] : open ? [listed, '(string & {})'] : [listed]
  const members = memberLines(plan, type, path)
  const remark = type.enum.flags ? ['Members combine, separated by commas.'] : []
  return {
    path,
    page: type.enum.source.file,
    imports: [],
    statements: [
      {
        kind: StructureKind.TypeAlias,
        isExported: true,
        name: type.typeName,
        type: unionText(parts, `export type ${type.typeName} = ;`.length),
        docs: typeDocs(plan, type, path, remark)
      },
      // Text, because ts-morph would indent the lines of an initializer once more.
      `\n/** Members of {@link ${type.typeName}}, in documented order. */
export const ${type.listName} = [${members === '' ? '' : `\n${members}`}] as const;`
    ]
  }
}

/** `  /** The job ran. *​/\n  'Active',\n` for each member. */
function memberLines(plan: Plan, type: PlannedEnum, path: string): string {
  const first = new Map(type.enum.members.toReversed().map((member) => [member.name, member]))
  const names = [...new Set(type.enum.members.map(({name}) => name))]
  return names
    .flatMap((name) => {
      const text = relink(first.get(name)?.description ?? '', type.enum.source.file, path, plan)
      return [...docs({text: [text], tags: []}, 2).flatMap(commentLines), `${quoted(name)},`]
    })
    .map((line) => `  ${line}\n`)
    .join('')
}
