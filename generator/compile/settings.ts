import {relative, resolve} from 'node:path'
import {slashed} from '../1-read/slashed.ts'
import type {CompileOptions} from '../compile.ts'
import {resolveOptions, validateOptions} from '../config/validate.ts'
import type {ResolvedOptions} from '../options.ts'
import {importExtensionIn} from './import-extension.ts'

/** The options that pages are read and code is made by, over defaults; wrong ones are thrown as a `UsageError`. */
export function settingsOf(options: CompileOptions): ResolvedOptions {
  const {cwd = process.cwd(), pathsFrom, until, checkExamples, dryRun, force, ...rest} = options
  const {
    onPhase,
    parsedPages,
    parse,
    unsavedFiles,
    contextPaths,
    onFolder,
    pageCache,
    emissionCache,
    shared,
    isShared,
    ...documentedOptions
  } = rest
  const settings = resolveOptions(validateOptions(documentedOptions, 'compile'))
  const {templates, importExtension, language} = settings
  // Relative, as the pages' files are: links from generated code to its pages lead from one to the other.
  const out = slashed(relative(cwd, resolve(cwd, settings.out)))
  return {
    ...settings,
    out,
    importExtension: importExtension === 'auto' ? extensionFor(resolve(cwd, out), language) : importExtension,
    ...(templates === undefined ? {} : {templates: resolve(cwd, templates)})
  }
}

/** JavaScript is run as it is, which bundlers and Node alike do with the extension. */
function extensionFor(folder: string, language: ResolvedOptions['language']): '.js' | '.ts' | 'none' {
  return language === 'js' ? '.js' : importExtensionIn(folder)
}
