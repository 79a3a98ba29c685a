import type {Emit} from '../emitter.ts'

/** What generated code imports from the modules that all factories share, and from which of them. */
export const exportsOf = {
  Complete: 'factories/support/types.ts',
  CompleteOptions: 'factories/support/settings.ts',
  Create: 'factories/support/create.ts',
  CreateList: 'factories/support/create.ts',
  Factory: 'factories/support/factory.ts',
  ResolvedOverrides: 'factories/support/types.ts',
  Settings: 'factories/support/settings.ts',
  Shape: 'factories/support/build.ts',
  addressed: 'factories/support/text.ts',
  alike: 'factories/support/text.ts',
  base64: 'factories/support/text.ts',
  blanks: 'factories/support/build.ts',
  cents: 'factories/support/draw.ts',
  chance: 'factories/support/draw.ts',
  creator: 'factories/support/create.ts',
  date: 'factories/support/time.ts',
  dateTime: 'factories/support/time.ts',
  decimal: 'factories/support/draw.ts',
  draw: 'factories/support/draw.ts',
  e164: 'factories/support/text.ts',
  entries: 'factories/support/build.ts',
  factoryOf: 'factories/support/create.ts',
  finish: 'factories/support/build.ts',
  fit: 'factories/support/text.ts',
  hex: 'factories/support/text.ts',
  inCurrency: 'factories/support/settings.ts',
  integer: 'factories/support/draw.ts',
  keysOf: 'factories/support/draw.ts',
  list: 'factories/support/build.ts',
  listCreator: 'factories/support/create.ts',
  manyOf: 'factories/support/build.ts',
  momentOf: 'factories/support/time.ts',
  nth: 'factories/support/draw.ts',
  numbered: 'factories/support/build.ts',
  over: 'factories/support/build.ts',
  pick: 'factories/support/draw.ts',
  preciseTime: 'factories/support/time.ts',
  renumbered: 'factories/support/text.ts',
  several: 'factories/support/draw.ts',
  sum: 'factories/support/draw.ts',
  taken: 'factories/support/build.ts',
  time: 'factories/support/time.ts',
  turn: 'factories/support/draw.ts',
  uuid: 'factories/support/text.ts'
} as const

export type SupportName = keyof typeof exportsOf

/** The shared modules, by the names of their templates. */
export const supportModules = [
  'build',
  'cases',
  'changes',
  'constraints',
  'create',
  'draw',
  'edges',
  'factory',
  'faker',
  'faults',
  'formats',
  'settings',
  'overrides',
  'text',
  'time',
  'types',
  'words'
] as const

/** `factories/support/`: the same code for every program; only the endings of its imports vary. */
export const supportFiles: Emit = (_plan, {supportFile}) =>
  supportModules.map((name) => supportFile(`factories/support/${name}.ts`, `factory/support/${name}.ts`))
