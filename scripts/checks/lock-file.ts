// `npm ci` takes the lock file: it is in step with package.json and names the packages of every platform.
import type {RepositoryFile} from '../repository.ts'

type Versions = {readonly [name: string]: string}

interface LockFile {
  readonly packages: {
    readonly [path: string]: {
      readonly dependencies?: Versions
      readonly devDependencies?: Versions
      readonly optionalDependencies?: Versions
    }
  }
}

/** A lock file written where a registry lacks other platforms' packages gives `package-lock.json: lacks …`. */
export function lockFile(files: readonly RepositoryFile[]): string[] {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '{"packages": {}}'
  const {packages} = JSON.parse(textOf('package-lock.json')) as LockFile
  const manifest = JSON.parse(textOf('package.json')) as LockFile['packages'][string]
  const locked = packages['']
  const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(path, name).some((place) => place in packages))
      .map((name) => `package-lock.json: lacks ${name}, which ${path} may need, so that npm ci fails`)
  )
  const differing = (['dependencies', 'devDependencies'] as const)
    .filter((kind) => sorted(manifest[kind]) !== sorted(locked?.[kind]))
    .map((kind) => `package-lock.json: its ${kind} are not those of package.json`)
  return [...missing, ...differing]
}

/** Where `name` may lie for the package at `path`: below it, or below any package above it. */
function placesFor(path: string, name: string): string[] {
  const parts = path.split('/node_modules/')
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('/node_modules/'))
  return [...above.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`]
}

function sorted(versions: Versions = {}): string {
  return JSON.stringify(Object.entries(versions).sort())
}
