// No file says where packages come from: that is the business of each machine's own settings.
import type {RepositoryFile} from '../repository.ts'

const registry = /\b(registry|npm|packages?|artifactory|nexus)\.[a-z0-9-]+\.(com|org|net|io|dev|cn)\b/i

/** `"resolved": "https://…"` in package-lock.json gives `package-lock.json:7: says where a package comes from`. */
export function hosts(files: readonly RepositoryFile[], configured = configuredHost()): string[] {
  return files.flatMap(({path, text}) =>
    text.split('\n').flatMap((line, index) => {
      const place = `${path}:${index + 1}`
      if (path === 'package-lock.json' && /"resolved": "(?!file:)/.test(line))
        return [`${place}: says where a package comes from`]
      if (path === '.npmrc' && /^\s*(@[^:]+:)?registry\s*=/.test(line)) return [`${place}: sets a registry`]
      const named =
        registry.exec(line)?.[0] ?? (configured && line.includes(configured) ? configured : undefined)
      return named ? [`${place}: names the registry ${named}`] : []
    })
  )
}

/** The registry that npm uses on this machine, when npm runs this: `localhost:4873`. */
function configuredHost(): string | undefined {
  const url = process.env.npm_config_registry
  const host = url && URL.canParse(url) ? new URL(url).host : ''
  return /[.:]/.test(host) ? host : undefined
}
