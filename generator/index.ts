/** Typedown's programmatic interface. */
export {UsageError} from './diagnostics/usage-error.ts'
export type {EmittedFile} from './model/emitted-file.ts'
export type * from './model/program.ts'
export type {SourceFile} from './model/source-file.ts'
export {type Artefact, defineConfig, type Options, type RuleSeverities} from './options.ts'
