import type {EmittedFile} from '../../model/emitted-file.ts'
import {once} from '../../model/once.ts'
import type {Emit, Tools} from '../emitter.ts'
import {isFilled} from '../factory/filled-properties.ts'
import {createImports, type Imports, shared} from '../imports.ts'
import {type Code, group, listText, printed} from '../layout.ts'
import {literal, quoted} from '../literals.ts'
import type {EnumOutline, Plan, PlannedEnum, PlannedResource} from '../plan/plan.ts'
import {enumEntries, type Names, propertiesCode} from './constraints.ts'
import {type Way, wayBack} from './way-back.ts'

/** `factories/cases/`: a file a type, of values at its edges and beyond them. */
export const caseFiles: Emit = (plan, tools) => {
  const withWays = {...plan, wayBack: once((name: string) => wayBack(plan, name))}
  return tools.ofEachType<CasePlan>(
    'cases',
    withWays,
    () => (plan, type) => (type.kind === 'opaque' ? [] : [caseFile(plan, type, tools)])
  )
}

/** With what other types have to be looked at for. */
interface CasePlan extends Plan {
  wayBack(name: string): Way | undefined
}

function caseFile(plan: CasePlan, type: PlannedResource | PlannedEnum, {file}: Tools): EmittedFile {
  const path = `factories/cases/${type.fileName}.ts`
  const {typeName, fileName} = type
  const imports = createImports(plan, path)
  const names: Names = {plan, members: (target) => importMembers(imports, target)}
  const support = (name: string, from: string) => {
    const {local, imported} = shared(plan, name)
    imports.add(`factories/support/${from}.ts`, `type ${imported}`)
    return local
  }
  const constraints = type.kind === 'enum' ? enumCode(names, type) : resourceCode(plan, names, type)
  const cases = support('Case', 'cases')
  const parameter = `options?: ${support('CompleteOptions', 'settings')}`
  const head = (name: string, returns: string) =>
    listText(`export function ${name}(`, [parameter], `): ${returns} {`)
  imports.add(`types/${fileName}.ts`, `type ${typeName}`)
  imports.add(`factories/${fileName}.ts`, `create${typeName}`)
  imports.add('factories/support/cases.ts', 'edgeCases')
  imports.add('factories/support/cases.ts', 'invalidCases')
  return file({
    path,
    page: (type.kind === 'enum' ? type.enum : type.resource).source.file,
    template: 'factory/cases.ts',
    view: {
      invalidHead: head(`createInvalid${typeName}`, `${cases}<unknown>[]`),
      edgeHead: head(`createEdge${typeName}`, `${cases}<${typeName}>[]`),
      typeName,
      link: `{@link ${typeName}}`,
      valid: type.kind === 'enum' ? `create${typeName}(undefined, options)` : validText(plan, type),
      constraints: printed({
        ...constraints,
        open: `const definition: ${support('TypeConstraints', 'cases')} = {`,
        // A property `constructor` would not be checked as what it is, but as what objects inherit.
        close: '} as const;'
      }),
      imports: imports.lines()
    }
  })
}

function importMembers(imports: Imports, {fileName, listName}: EnumOutline): string {
  imports.add(`types/${fileName}.ts`, listName)
  return listName
}

function enumCode(names: Names, type: PlannedEnum) {
  return group('{', ["type: 'enum'", ...enumEntries(names.plan, type.enum, names.members(type))], '}')
}

function resourceCode(plan: CasePlan, names: Names, type: PlannedResource) {
  const concrete = plan.concrete(type.name) ?? type
  const closed = plan.options.unknownProperties === 'refuse' && !plan.isOpen(concrete.name)
  const loop = plan.wayBack(type.name)
  const entries: Code[] = [
    "type: 'object'",
    ...(closed ? ['closed: true'] : []),
    propertiesCode(names, caseProperties(plan, type), 'properties: '),
    ...(loop === undefined ? [] : [`loop: ${literal(loop)}`])
  ]
  return group('{', entries, '}')
}

function caseProperties(plan: Plan, type: PlannedResource) {
  return plan.propertiesOf(type.name).filter(({name}) => name !== '@odata.type')
}

/** The value that is changed, with the relationships whose lengths are stated. */
function validText(plan: Plan, type: PlannedResource): string {
  const names = caseProperties(plan, type)
    .filter((property) => !isFilled(property) && hasLengths(property))
    .map(({name}) => quoted(name))
  const options = names.length === 0 ? 'options' : `{ ...options, navigation: [${names.join(', ')}] }`
  return `create${type.typeName}({}, ${options})`
}

function hasLengths({
  type,
  constraints: {minLength, maxLength}
}: ReturnType<typeof caseProperties>[number]): boolean {
  return type.kind === 'collection' && (minLength !== undefined || maxLength !== undefined)
}
