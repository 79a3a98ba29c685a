import {StructureKind} from 'ts-morph'
import type {EmittedFile} from '../../model/emitted-file.ts'
import type {Emit, Tools} from '../emitter.ts'
import {unendingReferences} from '../factory/filled.ts'
import {specifier, typesPath} from '../imports.ts'
import type {Plan, PlannedResource, PlannedType} from '../plan/plan.ts'
import {banner} from '../source-file.ts'
import {resourceArbitrary} from './resource.ts'
import {createScope} from './scope.ts'

const supportPath = 'arbitraries/support/texts.ts'
const supportNames = ['dateTimes', 'dates', 'durations', 'times']

/** `arbitraries/`: a file a resource, for fast-check, and an index. */
export const arbitraryFiles: Emit = (plan, tools) => {
  const unending = unendingReferences(plan)
  const resources = plan.types.filter((type) => type.kind === 'resource')
  const index = resources.map(
    (type) =>
      `export * from '${specifier('arbitraries/index.ts', arbitraryPath(type), plan.options.importExtension)}';`
  )
  return [
    ...resources.map((type) => arbitraryFile(plan, type, unending(type.name), tools)),
    tools.print({path: 'arbitraries/index.ts', statements: index}),
    {path: supportPath, text: `${banner()}\n\n${tools.render('arbitrary/support/texts.ts', {})}`}
  ]
}

function arbitraryFile(
  plan: Plan,
  type: PlannedResource,
  unending: ReadonlySet<string>,
  {print, render}: Tools
): EmittedFile {
  const path = arbitraryPath(type)
  const scope = createScope(plan)
  const declaration = resourceArbitrary(scope, type, unending, render)
  const {importExtension} = plan.options
  const texts = supportNames.filter((name) => declaration.statements?.toString().includes(`${name}()`))
  const uses = [...scope.used].filter(([used]) => used !== type)
  const imported = (names: string[], file: string, isTypeOnly = false) => ({
    kind: StructureKind.ImportDeclaration as const,
    isTypeOnly,
    namedImports: names,
    moduleSpecifier: specifier(path, file, importExtension)
  })
  const imports = [
    imported([type.typeName], typesPath(type), true),
    ...(texts.length === 0 ? [] : [imported(texts, supportPath)]),
    ...uses.map(([used, name]) =>
      imported([name], used.kind === 'enum' ? typesPath(used) : arbitraryPath(used))
    )
  ]
  return print({
    path,
    page: type.resource.source.file,
    statements: [
      {kind: StructureKind.ImportDeclaration, namespaceImport: 'fc', moduleSpecifier: 'fast-check'},
      ...imports.sort((a, b) => (a.moduleSpecifier < b.moduleSpecifier ? -1 : 1)),
      declaration
    ]
  })
}

function arbitraryPath({fileName}: PlannedType): string {
  return `arbitraries/${fileName}.ts`
}
