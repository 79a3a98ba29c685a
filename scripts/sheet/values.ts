/** The values of the sheet: of each type of `pages/`, five by its generated factory, and five by fishery with faker. */
import {fileURLToPath} from 'node:url'
import {compile} from '../../generator/compile.ts'
import {load} from '../../generator/testing/load.ts'
import {byHand} from './fishery.ts'

export interface Value {
  readonly [property: string]: unknown
}

/** `{order: [{id: 'ord_482913', …}, …]}` */
export interface Values {
  readonly [type: string]: readonly Value[]
}

export type Create = (overrides: object, options: {readonly seed: number}) => Value

const seeds = [1, 2, 3, 4, 5]

/** The generated factories of a folder of pages, by the names of their types in camel case. */
export async function factoriesOf(folder: string): Promise<{readonly [type: string]: Create}> {
  const {files} = await compile({
    cwd: folder,
    paths: ['.'],
    emit: ['factories'],
    importExtension: '.ts',
    until: 'emit'
  })
  const {factories} = (await load(files, 'factories/registry.ts')) as {
    factories: {readonly [name: string]: Create}
  }
  const named = Object.entries(factories).map(
    ([name, create]) => [name.charAt(0).toLowerCase() + name.slice(1), create] as const
  )
  return Object.fromEntries(named)
}

/** What the types of `pages/` are made of. */
export async function sheetValues(): Promise<{readonly ours: Values; readonly theirs: Values}> {
  const factories = await factoriesOf(fileURLToPath(new URL('pages', import.meta.url)))
  const ours: {[type: string]: readonly Value[]} = {}
  const theirs: {[type: string]: readonly Value[]} = {}
  for (const [type, factory] of Object.entries(byHand())) {
    const create = factories[type]
    if (create === undefined) throw new Error(`No page defines ${type}`)
    ours[type] = seeds.map((seed) => create({}, {seed}))
    theirs[type] = factory.buildList(seeds.length)
  }
  return {ours, theirs}
}
