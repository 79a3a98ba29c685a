/** What the plugin needs of Vite, as far as it needs it: so that its declarations ask for no package. */

export interface VitePlugin {
  readonly name: string
  configResolved(config: ViteConfig): void
  configureServer(server: ViteDevServer): void
  buildStart(this: PluginContext): Promise<void>
}

export interface ViteConfig {
  readonly root: string
  readonly command: 'build' | 'serve'
  readonly logger: {
    warn(message: string): void
    error(message: string): void
  }
}

export interface ViteDevServer {
  readonly watcher: {
    add(paths: string[]): unknown
    on(event: 'all', listener: (event: string, file: string) => void): unknown
  }
  readonly ws: {
    on(event: 'connection', listener: () => void): unknown
    send(payload: {type: 'error'; err: ViteError} | {type: 'full-reload'}): void
  }
}

export interface PluginContext {
  error(error: ViteError): never
  addWatchFile(file: string): void
}

/** Of a page, or without a place of the config. */
export interface ViteError {
  readonly plugin: string
  readonly message: string
  readonly stack: string
  /** Absolute. */
  readonly id?: string
  /** Lines count from 1, columns from 0. */
  readonly loc?: {readonly file: string; readonly line: number; readonly column: number}
  /** The line, with the text in question underlined. */
  readonly frame?: string
}
