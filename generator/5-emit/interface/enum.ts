import {StructureKind, type TypeAliasDeclarationStructure} from 'ts-morph'
import {commentLines, docs} from '../docs/comment.ts'
import {typeDocs} from '../docs/docs.ts'
import {relink} from '../docs/links.ts'
import {typesPath} from '../imports.ts'
import {lineWidth, listText} from '../layout.ts'
import {quoted} from '../literals.ts'
import {enumForm, hasOtherValues} from '../plan/enum-form.ts'
import type {Plan, PlannedEnum} from '../plan/plan.ts'
import type {DeclarationFile} from './declarations.ts'
import {unionText} from './declared-type.ts'

/** An enum's type and the list of its members, each with its doc comment, in the form that `enumStyle` asks for. */
export function enumFile(plan: Plan, type: PlannedEnum): DeclarationFile {
  const statements = {
    union: unionStatements,
    'const-object': constObjectStatements,
    enum: enumStatements
  }[enumForm(plan, type)](plan, type)
  return {
    path: typesPath(type),
    page: type.enum.source.file,
    template: 'interface/enum.ts',
    imports: [],
    statements
  }
}

type Statements = DeclarationFile['statements']

function unionStatements(plan: Plan, type: PlannedEnum): Statements {
  const members = memberLines(plan, type, (name) => `${quoted(name)},`)
  const head = `export const ${type.listName} = [`
  const isDescribed = type.enum.members.some(({description}) => description !== '')
  const names = new Set(type.enum.members.map(({name}) => quoted(name)))
  return [
    valuesType(plan, type, `(typeof ${type.listName})[number]`),
    // Text, because ts-morph would indent the lines of an initializer once more.
    `\n${membersComment(type)}
${isDescribed ? `${head}\n${members}] as const;` : listText(head, [...names], '] as const;')}`
  ]
}

function constObjectStatements(plan: Plan, type: PlannedEnum): Statements {
  const {typeName} = type
  const keys = new Map(type.keys)
  const members = memberLines(plan, type, (name) => `${keys.get(name)}: ${quoted(name)},`)
  return [
    valuesType(plan, type, `(typeof ${typeName})[keyof typeof ${typeName}]`),
    `\n${membersComment(type)}\nexport const ${typeName} = {\n${members}} as const;`,
    `\n${listStatement(type)}`
  ]
}

function enumStatements(plan: Plan, type: PlannedEnum): Statements {
  const keys = new Map(type.keys)
  const members = memberLines(plan, type, (name) => `${keys.get(name)} = ${quoted(name)},`)
  const comment = typeDocs(plan, type, typesPath(type), []).flatMap(commentLines)
  return [
    [...comment, `export enum ${type.typeName} {`, `${members}}`].join('\n'),
    `\n${listStatement(type)}`
  ]
}

/** The type of an enum's values, made of the type of its members. */
function valuesType(plan: Plan, type: PlannedEnum, listed: string): TypeAliasDeclarationStructure {
  const none = type.enum.members.length === 0
  const parts = none ? ['string'] : hasOtherValues(plan, type) ? [listed, '(string & {})'] : [listed]
  const remark = type.enum.flags ? ['Members combine, separated by commas.'] : []
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: type.typeName,
    type: unionText(parts, `export type ${type.typeName} = ;`.length),
    docs: typeDocs(plan, type, typesPath(type), remark)
  }
}

function membersComment({typeName}: PlannedEnum): string {
  return `/** Members of {@link ${typeName}}, in documented order. */`
}

/** The list of the values of what holds the members: there is one at least. */
function listStatement({listName, typeName}: PlannedEnum): string {
  const comment = `/** Values of {@link ${typeName}}, in documented order. */`
  const head = `export const ${listName} = /* @__PURE__ */ Object.values(${typeName}) as`
  const line = `${head} [${typeName}, ...${typeName}[]];`
  const code = line.length <= lineWidth ? line : `${head} [\n  ${typeName},\n  ...${typeName}[],\n];`
  return `${comment}\n${code}`
}

/** `  /** The job ran. *​/\n  'Active',\n` for each member. */
function memberLines(plan: Plan, type: PlannedEnum, lineOf: (name: string) => string): string {
  const path = typesPath(type)
  const first = new Map(type.enum.members.toReversed().map((member) => [member.name, member]))
  const names = [...new Set(type.enum.members.map(({name}) => name))]
  return names
    .flatMap((name) => {
      const text = relink(first.get(name)?.description ?? '', type.enum.source.file, path, plan)
      return [...docs({text: [text], tags: []}, 2).flatMap(commentLines), lineOf(name)]
    })
    .map((line) => `  ${line}\n`)
    .join('')
}
