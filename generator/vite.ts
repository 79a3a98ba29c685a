import {sep} from 'node:path'
import {createProcessCache} from './cache/process-cache.ts'
import {cached} from './cache/run-cache.ts'
import {invocationsOf} from './cli/invocation.ts'
import {withSharedTypes} from './cli/projects.ts'
import {isIgnoredByAll, targetsOfAll, type Watched} from './cli/watched.ts'
import {compile} from './compile.ts'
import {loadConfig} from './config/load.ts'
import {printable} from './diagnostics/text.ts'
import {UsageError} from './diagnostics/usage-error.ts'
import {failureOf, warningsOf} from './vite/messages.ts'
import type {ViteConfig, ViteDevServer, ViteError, VitePlugin} from './vite/types.ts'

/** What is set in Vite's config; everything else is in Typedown's. */
export interface TypedownPluginOptions {
  /** Typedown's config file, relative to Vite's root. Default: the one found in Vite's root or above. */
  readonly config?: string
}

/** How long to wait for the next change of the same moment, in milliseconds. */
const moment = 60

/**
 * Generates code when Vite starts, and in development whenever a page, the config or a template changes. Errors in pages
 * end a build, and are shown in the browser in development.
 *
 * @example
 * // vite.config.ts
 * import {typedown} from 'typedown/vite'
 * export default {plugins: [typedown()]}
 */
export function typedown({config: configFile}: TypedownPluginOptions = {}): VitePlugin {
  let vite: ViteConfig | undefined
  let server: ViteDevServer | undefined
  let watched: readonly Watched[] = []
  const cache = createProcessCache()
  /** What is wrong with the pages now: in development, each browser that connects is told. */
  let failure: ViteError | undefined

  async function generate({root, logger}: ViteConfig): Promise<void> {
    try {
      const config = await loadConfig(root, configFile)
      const all = invocationsOf(config)
      watched = all
      failure = undefined
      for (const {options} of await withSharedTypes(all)) {
        const outcome = server ? await compile(cache.use(options)) : await cached(options, compile, () => {})
        const warnings = warningsOf(outcome)
        if (warnings !== '') logger.warn(warnings)
        if (!outcome.ok) failure ??= failureOf(outcome, config.folder)
      }
    } catch (error) {
      // In development the server goes on, and so does what is generated with the next change.
      if (!(error instanceof UsageError) && !server) throw error
      failure = {plugin: 'typedown', message: printable((error as Error).message), stack: ''}
    }
    if (failure && server) logger.error(`typedown: ${failure.message}`)
    if (watched.length > 0) server?.watcher.add(targetsOfAll(watched))
  }

  /** Whether a change of the file may change what is generated. */
  function matters(file: string): boolean {
    if (isIgnoredByAll(file, true, watched)) return false
    return targetsOfAll(watched).some((target) => file === target || file.startsWith(`${target}${sep}`))
  }

  return {
    name: 'typedown',
    configResolved(config) {
      vite = config
    },
    configureServer(started) {
      server = started
      let timer: NodeJS.Timeout | undefined
      let running = Promise.resolve()
      const regenerate = async (): Promise<void> => {
        if (!vite) return
        const wasWrong = failure !== undefined
        await generate(vite)
        if (failure) started.ws.send({type: 'error', err: failure})
        else if (wasWrong) started.ws.send({type: 'full-reload'})
      }
      started.watcher.on('all', (_event, file) => {
        if (!matters(file)) return
        clearTimeout(timer)
        timer = setTimeout(() => {
          running = running.then(regenerate)
        }, moment)
      })
      started.ws.on('connection', () => {
        if (failure) started.ws.send({type: 'error', err: failure})
      })
    },
    async buildStart() {
      if (!vite) return
      await generate(vite)
      if (server) return
      for (const target of targetsOfAll(watched)) this.addWatchFile(target)
      if (failure) this.error(failure)
    }
  }
}
