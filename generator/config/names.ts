/** What our files are called, apart from what reads them: an editor's server watches them without loading a config. */

/** Of configs: `typedown.config.ts`; the first that is there counts. */
export const configExtensions = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json']

/** Of the baseline that commands write where none is named. */
export const baselineName = '.typedown-baseline.json'
