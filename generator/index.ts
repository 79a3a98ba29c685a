/** Typedown's programmatic interface. */

export type {Change, WriteReport} from './6-write/write.ts'
export type {OnPhase, Timing} from './clock.ts'
export {type Compilation, type CompileOptions, compile} from './compile.ts'
export type {ChangeCode, ChangeLevel} from './diagnostics/change-codes.ts'
export {UsageError} from './diagnostics/usage-error.ts'
export type {ModelChange} from './diff/change.ts'
export type {VersionStep} from './diff/version-step.ts'
export {type Differences, type DiffPagesOptions, diffPages} from './diff-pages.ts'
export type {EmittedFile} from './model/emitted-file.ts'
export type * from './model/program.ts'
export type {SourceFile} from './model/source-file.ts'
export {
  type Artefact,
  type ChangeLevels,
  type Config,
  defineConfig,
  type NameCase,
  type NameStyle,
  type Naming,
  type Options,
  type RuleSeverities
} from './options.ts'
export {type Verification, type VerifyExamplesOptions, verifyExamples} from './verify-examples.ts'
export {type TrafficVerification, type VerifyTrafficOptions, verifyTraffic} from './verify-traffic.ts'
