import type {EmittedFile} from '../../model/emitted-file.ts'
import type {Property} from '../../model/program.ts'
import type {Emit, Tools} from '../emitter.ts'
import {concrete, isFilled} from '../factory/filled.ts'
import {createImports, shared} from '../imports.ts'
import {literal, quoted} from '../literals.ts'
import type {Plan, PlannedEnum, PlannedResource} from '../plan/plan.ts'
import type {Change} from './change.ts'
import {distinct, hasLengths} from './change.ts'
import {edgesOf} from './edges.ts'
import {faultsOf} from './faults.ts'
import {memberEdges, memberFaults} from './members.ts'
import {wayBack} from './way-back.ts'

/** What a type's cases are made of: the text of a valid value, and what is done to it, as TypeScript. */
interface Cases {
  readonly valid: string
  readonly faults: readonly string[]
  readonly edges: readonly string[]
}

/** `factories/cases/`: a file a type, of values at its edges and beyond them. */
export const caseFiles: Emit = (plan, tools) =>
  plan.types.flatMap((type) => {
    if (type.kind === 'opaque') return []
    const cases = type.kind === 'enum' ? enumCases(plan, type) : resourceCases(plan, type)
    return [caseFile(plan, type, cases, tools)]
  })

function resourceCases(plan: Plan, type: PlannedResource): Cases {
  const properties = distinct(plan.propertiesOf(type.name)).filter(({name}) => name !== '@odata.type')
  const made = concrete(plan, type)
  const open = [made, ...plan.ancestors(made.name)].some(({resource}) => resource.open)
  const unknown = plan.options.unknownProperties === 'refuse' && !open
  const related = properties.filter((property) => !isFilled(property) && hasLengths(property))
  const way = wayBack(plan, type.name)
  const names = related.map(({name}) => quoted(name)).join(', ')
  const options = names === '' ? 'options' : `{ ...options, navigation: [${names}] }`
  return {
    valid: `create${type.typeName}({}, ${options})`,
    faults: [
      "['not an object', [], 'text']",
      "['null', [], null]",
      "['an array', [], []]",
      ...(unknown ? ["['an unknown property', ['noSuchProperty'], 1]"] : []),
      ...properties.flatMap((property) => lines(faultsOf(plan, property), property)),
      ...(way === undefined ? [] : [`[${quoted(`${way[0]}: too deep`)}, [], tooDeep(${literal(way)})]`])
    ],
    edges: properties.flatMap((property) => lines(edgesOf(plan, property), property))
  }
}

function enumCases(plan: Plan, type: PlannedEnum): Cases {
  return {
    valid: `create${type.typeName}(undefined, options)`,
    faults: ["['null', [], null]", ...lines(memberFaults(plan, type.enum))],
    edges: lines(memberEdges(type.enum))
  }
}

/** `['code: not a member', ['code'], 'x']`; without a property, of the whole. */
function lines(changes: readonly Change[], property?: Property): string[] {
  const [label, at] = property === undefined ? ['', []] : [`${property.name}: `, [property.name]]
  return changes.map(
    ({name, path, part}) => `[${quoted(`${label}${name}`)}, ${literal([...at, ...path])}, ${part}]`
  )
}

function caseFile(
  plan: Plan,
  type: PlannedResource | PlannedEnum,
  {valid, faults, edges}: Cases,
  {file}: Tools
): EmittedFile {
  const path = `factories/cases/${type.fileName}.ts`
  const {typeName, fileName} = type
  const imports = createImports(plan, path)
  const support = 'factories/support/cases.ts'
  imports.add(`types/${fileName}.ts`, `type ${typeName}`)
  imports.add(`factories/${fileName}.ts`, `create${typeName}`)
  imports.add(support, `type ${shared(plan, 'Case').imported}`)
  imports.add(support, 'changed')
  imports.add('factories/support/how.ts', `type ${shared(plan, 'CompleteOptions').imported}`)
  for (const name of ['ofLength', 'tooDeep'])
    if ([...faults, ...edges].some((line) => line.includes(` ${name}(`))) imports.add(support, name)
  return file({
    path,
    page: (type.kind === 'enum' ? type.enum : type.resource).source.file,
    template: 'factory/cases.ts',
    view: {
      typeName,
      link: `{@link ${typeName}}`,
      valid,
      faults,
      edges,
      case: shared(plan, 'Case').local,
      options: shared(plan, 'CompleteOptions').local,
      imports: imports.lines()
    }
  })
}
