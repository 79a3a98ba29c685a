// What users install beside the package: licences that ask for no more than their own text, and nothing that runs on install.
import type {RepositoryFile} from '../repository.ts'

interface Locked {
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly peer?: boolean
}

/** SPDX names of what may be shipped beside MIT code. */
export const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  '0BSD',
  'Apache-2.0'
])

/** Packages whose manifest states a licence in a form of its own time, which lock files do not hold. */
const stated: {readonly [name: string]: string} = {format: 'MIT'}

/** A dependency that is under the GPL gives `package-lock.json: node_modules/x is under GPL-3.0`. */
export function shipped(files: readonly RepositoryFile[]): string[] {
  const lock = files.find(({path}) => path === 'package-lock.json')?.text ?? '{"packages": {}}'
  const {packages} = JSON.parse(lock) as {packages: {readonly [path: string]: Locked}}
  return Object.entries(packages)
    .filter(([path, {dev, devOptional, peer}]) => path !== '' && !dev && !devOptional && !peer)
    .flatMap(([path, {license = stated[path.replace('node_modules/', '')], hasInstallScript}]) => [
      ...(license && allowed.has(license)
        ? []
        : [`package-lock.json: ${path} is under ${license ?? 'no licence'}`]),
      ...(hasInstallScript ? [`package-lock.json: ${path} runs a script when it is installed`] : [])
    ])
}
