// Our factories of spec/, generated for the occasion and imported as a user would.
import {fileURLToPath} from 'node:url'
import {compile} from '../../../generator/compile.ts'
import {load} from '../../../generator/testing/load.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** `createSynchronizationStatus` and `createSynchronizationStatusList`. */
export interface Ours {
  readonly one: (overrides: object | undefined, options: {seed: number}) => unknown
  readonly many: (count: number) => unknown[]
}

export async function ours(): Promise<Ours> {
  const {files} = await compile({
    cwd: root,
    paths: ['spec'],
    emit: ['types', 'factories'],
    importExtension: '.ts',
    until: 'emit'
  })
  const factory = await load(files, 'factories/synchronization-status.ts')
  return {
    one: factory.createSynchronizationStatus as Ours['one'],
    many: factory.createSynchronizationStatusList as Ours['many']
  }
}
