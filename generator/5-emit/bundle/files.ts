import type {EmittedFile} from '../../model/emitted-file.ts'
import type {ResolvedOptions} from '../../options.ts'
import {banner} from '../banner.ts'
import {createImports, exportLines} from '../imports.ts'
import {memoryProgram, parseModule} from '../syntax/memory-program.ts'
import {duplicates} from './duplicates.ts'
import {bundledPath, rankOf} from './layout.ts'
import {type Binding, type Module, readModule} from './module.ts'
import {chooseNames} from './names.ts'
import {inLoadOrder} from './order.ts'
import {exportedByTypes, type Part, partsOf, publicBindings, reachableParts} from './parts.ts'
import {printed} from './print.ts'
import {type Declared, reexportsOf} from './reexports.ts'
import {declaredIn, exportedBindings, type Imported, importedBy, surroundingsOf, valuesIn} from './scope.ts'

interface BundleOptions {
  readonly layOut: (code: string) => string
  /** Whether code of other projects imports from it: what modules export to each other stays exported. */
  readonly isImported?: boolean
}

/**
 * Modules joined to one for each kind, or to a single one; other files as they are. What nothing needs any more is left
 * out, and what only the file itself needs is not exported.
 *
 * @example
 * bundledFiles([{path: 'types/user.ts', text: '…'}, {path: 'types/order.ts', text: '…'}], {...defaults, bundle: 'kind'}, {layOut: wrapCode})
 * // [{path: 'types.ts', text: '…'}]
 */
export function bundledFiles(
  files: readonly EmittedFile[],
  options: ResolvedOptions,
  {layOut, isImported = false}: BundleOptions
): EmittedFile[] {
  const sources = new Map(
    files.filter(({path}) => path.endsWith('.ts')).map(({path, text}) => [path, parseModule(path, text)])
  )
  const checker = memoryProgram(sources).getTypeChecker()
  const modules = [...sources.values()].map((source) => readModule(source, (path) => sources.has(path)))
  const fileOf = (path: string) => bundledPath(path, options.bundle)
  const published = publicBindings(modules)
  const known = isImported ? new Set([...published, ...exportedByTypes(modules)]) : published
  const parts = reachableParts(partsOf(modules, checker), known)
  const exported = exportedBindings(parts, known, fileOf)
  const paths = [...new Set(modules.map(({path}) => fileOf(path)))].sort((a, b) => rankOf(a) - rankOf(b))
  const bundles = paths.map((path) => {
    const own = parts.filter(({module}) => fileOf(module.path) === path)
    return bundleOf(path, own, exported, (from) => fileOf(from) === path)
  })
  const exports = new Map(bundles.flatMap(({exports}) => exports.map(({binding, name}) => [binding, name])))
  const others = files.filter(({path}) => !sources.has(path))
  return [
    ...bundles.map((bundle): EmittedFile => {
      const text = [
        ...importsOf(bundle, {options, exports, fileOf}),
        '',
        ...exportLines(
          {options},
          bundle.path,
          reexportsOf(indexed(modules, bundle.path, bundles, fileOf), published)
        ),
        '',
        printed(bundle.parts, {exported, nameOf: bundle.nameOf})
      ]
      const code = text
        .join('\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim()
      return {path: bundle.path, text: `${banner(options)}\n\n${layOut(code)}\n`}
    }),
    ...others
  ]
}

/** One file, before it is text. */
interface Bundle extends Declared {
  readonly parts: readonly Part[]
  readonly imported: readonly Imported[]
  /** What something is called in it. */
  readonly nameOf: (binding: Binding) => string | undefined
}

function bundleOf(
  path: string,
  own: readonly Part[],
  exported: ReadonlySet<Binding>,
  isWithin: (path: string) => boolean
): Bundle {
  const ordered = inLoadOrder(own)
  const replaced = duplicates(ordered, exported)
  const parts = ordered.filter(({bindings}) => !bindings.some((binding) => replaced.has(binding)))
  const declared = declaredIn(parts, exported)
  const imported = importedBy(parts, isWithin)
  const names = chooseNames([...declared, ...imported], surroundingsOf(parts, replaced))
  const nameOf = (binding: Binding) => names.get(replaced.get(binding) ?? binding)
  const values = valuesIn(parts)
  const exports = declared
    .filter(({isExported}) => isExported)
    .map(({binding, name}) => ({
      binding,
      name: nameOf(binding) ?? name,
      isType: !values.has(binding)
    }))
  return {path, parts, imported, nameOf, exports}
}

interface Context {
  readonly options: ResolvedOptions
  /** The name that a file exports something by. */
  readonly exports: ReadonlyMap<Binding, string>
  readonly fileOf: (path: string) => string
}

function importsOf({path, imported, nameOf}: Bundle, {options, exports, fileOf}: Context): string[] {
  const imports = createImports({options, sharedModule: () => undefined}, path)
  for (const {binding, from, name, imported: original, isType} of imported) {
    const outer = exports.get(binding) ?? original
    const inner = nameOf(binding) ?? name
    const text = outer === inner ? inner : `${outer} as ${inner}`
    imports.add(fileOf(from), isType ? `type ${text}` : text)
  }
  return imports.lines()
}

/** The files that the index of all types names, if it stands in this one. */
function indexed(
  modules: readonly Module[],
  path: string,
  bundles: readonly Bundle[],
  fileOf: (path: string) => string
): Bundle[] {
  const named = new Set(
    modules
      .filter((module) => fileOf(module.path) === path)
      .flatMap(({reexports}) => reexports.map(({from}) => fileOf(from)))
  )
  return bundles.filter((bundle) => bundle.path !== path && named.has(bundle.path))
}
