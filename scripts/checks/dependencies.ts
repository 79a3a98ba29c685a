// Every dependency is pinned, has its reason in CONTRIBUTING.md, and is imported. The build bundles all but `dependencies`.
import {builtinModules} from 'node:module'
import {ts} from 'ts-morph'
import type {RepositoryFile} from '../repository.ts'

interface Manifest {
  readonly dependencies: {readonly [name: string]: string}
  readonly devDependencies: {readonly [name: string]: string}
  readonly peerDependencies?: {readonly [name: string]: string}
  readonly scripts?: {readonly [name: string]: string}
}

/** `"remark": "^15.0.1"` gives `package.json: remark is not pinned (^15.0.1)`. */
export function dependencies(files: readonly RepositoryFile[]): string[] {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? ''
  const {
    dependencies,
    devDependencies,
    peerDependencies,
    scripts = {}
  } = JSON.parse(textOf('package.json')) as Manifest
  const all = {...dependencies, ...devDependencies}
  const chapters = textOf('CONTRIBUTING.md').split(/^## /m)
  const section = chapters.find((chapter) => chapter.startsWith('Dependencies\n')) ?? ''
  const rows = new Map(
    [...section.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map((row) => [row[1] ?? '', row[2] ?? ''])
  )
  const imported = importsOf(files)
  return [
    ...Object.entries(all)
      .filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `package.json: ${name} is not pinned (${version})`),
    ...Object.keys(all)
      .filter((name) => !rows.has(name))
      .map((name) => `CONTRIBUTING.md: says no reason for ${name}`),
    ...[...rows.keys()]
      .filter((name) => !(name in all))
      .map((name) => `CONTRIBUTING.md: gives a reason for ${name}, which is no dependency`),
    ...Object.keys(dependencies)
      .filter((name) => {
        // The types of a package are imported by the package's own name.
        const said = name.replace(/^@types\//, '')
        return !imported.some((file) => file.product && file.names.has(said))
      })
      .map((name) => `package.json: nothing in generator/ imports ${name}`),
    // Two versions of TypeScript are installed, and either may have taken the name.
    ...Object.entries(scripts)
      .filter(([, command]) => /(^|&& )tsc\b/.test(command))
      .map(([name]) => `package.json: ${name} calls whichever tsc; call node_modules/typescript/bin/tsc`),
    ...imported
      .filter(({product}) => product)
      .flatMap(({path, names}) =>
        [...names]
          .filter(
            (name) =>
              !(name in {...all, ...peerDependencies}) &&
              !(`@types/${name}` in all) &&
              !path.includes('.test-d.')
          )
          .map((name) => `${path}: imports ${name}, which package.json does not name`)
      )
  ]
}

/** The packages that each file of ours imports; `product` files are those that are shipped. */
function importsOf(files: readonly RepositoryFile[]): {path: string; product: boolean; names: Set<string>}[] {
  return files
    .filter(
      ({path}) => /^(generator|scripts)\/.*\.(ts|mjs)$/.test(path) && !path.startsWith('generator/fixtures/')
    )
    .map(({path, text}) => ({
      path,
      product: path.startsWith('generator/') && !/\.test(-d)?\.ts$|\/testing\//.test(path),
      names: new Set(
        ts
          .preProcessFile(text, true, true)
          .importedFiles.map(({fileName}) => fileName)
          .filter(
            (name) => !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name)
          )
          .map((name) =>
            name
              .split('/')
              .slice(0, name.startsWith('@') ? 2 : 1)
              .join('/')
          )
      )
    }))
}
