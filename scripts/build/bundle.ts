// Bundles the code with the packages that it always needs: hundreds of small modules take longer to find than to run.
import {type BuildOptions, build, type Metafile, type Plugin} from 'esbuild'
import {root} from '../repository.ts'
import {precompiledTemplates} from './templates.ts'

/** Large, and needed by few runs: loaded from `node_modules` when they are needed. Their like stays in `dependencies`. */
const external = ['ts-morph', 'jiti']

/**
 * Loads ts-morph by `require`: an `import` of it first searches its megabytes, and those of TypeScript, for the names that they
 * export, which takes a quarter as long as to load them.
 */
const tsMorphByRequire: Plugin = {
  name: 'ts-morph by require',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^ts-morph$/}, ({kind, path}) =>
      kind === 'import-statement' ? {path, namespace: 'by-require'} : {path, external: true}
    )
    onLoad({filter: /^/, namespace: 'by-require'}, ({path}) => ({
      contents: `module.exports = require(${JSON.stringify(path)})`
    }))
  }
}

/** The modules that have a file of their own in `dist/`. */
const entries = {
  cli: 'cli.ts',
  main: 'cli/main.ts',
  index: 'index.ts',
  unified: 'unified.ts',
  remark: 'remark.ts',
  'remark-preset': 'remark-preset.ts',
  vite: 'vite.ts',
  'language-server': 'language-server.ts'
}

/** What both bundles share. */
const common: BuildOptions & {readonly metafile: true} = {
  absWorkingDir: `${root}generator`,
  outdir: `${root}dist`,
  bundle: true,
  splitting: true,
  metafile: true,
  format: 'esm',
  // jsonc-parser's `main` asks for its parts in a way that no bundler follows.
  mainFields: ['module', 'main'],
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning'
}

/**
 * Writes `dist/*.js`: the entries, and what they share. Every file lies directly in `dist/`, as `generator/code-folder.ts`
 * expects.
 */
export async function bundle(): Promise<Metafile> {
  const {metafile} = await build({
    ...common,
    entryPoints: entries,
    platform: 'node',
    target: 'node20',
    external,
    plugins: [tsMorphByRequire],
    // Its `main` changes how Node loads files named `.hbs`.
    alias: {handlebars: 'handlebars/dist/cjs/handlebars.js'},
    // Packages in CommonJS ask for Node's own modules, and for their own name.
    define: {__filename: 'import.meta.filename'},
    banner: {
      js: "import {createRequire as requireFrom} from 'node:module'\nconst require = requireFrom(import.meta.url)"
    }
  })
  return metafile
}

/** Writes `dist/core.js`, which needs no Node, and takes the templates with it. */
export async function bundleCore(): Promise<Metafile> {
  const {metafile} = await build({
    ...common,
    entryPoints: {core: 'core.ts'},
    chunkNames: 'core-[name]-[hash]',
    // Browsers' versions of packages may need a document, which workers do not have.
    platform: 'neutral',
    target: 'es2022',
    minifyIdentifiers: true,
    external: ['ts-morph'],
    plugins: [precompiledTemplates],
    inject: [`${root}scripts/build/browser/process.ts`],
    alias: {'node:path': 'path-browserify', 'node:crypto': `${root}scripts/build/browser/crypto.ts`}
  })
  return metafile
}

/** Writes `dist/explorer-client.js`, the script of the sites that `typedown explore` writes. */
export async function bundleExplorer(): Promise<Metafile> {
  const {metafile} = await build({
    ...common,
    entryPoints: {'explorer-client': 'explore/client/main.ts'},
    splitting: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minifyIdentifiers: true
  })
  return metafile
}
