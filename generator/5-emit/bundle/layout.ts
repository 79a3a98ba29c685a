/** Which generated modules become one. */
import type {ResolvedOptions} from '../../options.ts'

type Bundle = ResolvedOptions['bundle']

/** In the order in which they stand in one file. */
const kinds: readonly string[] = [
  'types.ts',
  'validators.ts',
  'registry.ts',
  'factories.ts',
  'scenario.ts',
  'arbitraries.ts',
  'msw.ts'
]

/**
 * The file that a module becomes a part of.
 *
 * @example
 * bundledPath('types/user.ts', 'kind') // 'types.ts'
 * bundledPath('types/user.ts', 'single') // 'index.ts'
 */
export function bundledPath(path: string, bundle: Bundle): string {
  if (bundle === 'none' || !path.endsWith('.ts')) return path
  return bundle === 'single' ? 'index.ts' : kindOf(path)
}

function kindOf(path: string): string {
  if (/^factories\/(?:support\/)?scenario\.ts$/.test(path)) return 'scenario.ts'
  const [folder = '', ...rest] = path.split('/')
  return rest.length === 0 ? folder : `${folder}.ts`
}

/** What users import of the modules that all types share: `fromFaker`, `createStore`, `record`. */
export const publicSupport: ReadonlySet<string> = new Set([
  'factories/support/faker.ts',
  'msw/support/record.ts',
  'msw/support/store.ts'
])

export function isSupport(path: string): boolean {
  return path.includes('/support/')
}

/** A number for each path: kinds in their order, and in each, what all types share before the types, and these before what is made of them. */
export function rankOf(path: string): number {
  const kind = kinds.indexOf(kindOf(path))
  return kind * 10 + (isSupport(path) ? 0 : path.split('/').length)
}
