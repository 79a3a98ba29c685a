/** What the playground makes of pages: findings, types, code, and a script that runs that code. No document, no worker. */
import {
  type Artefact,
  compilePages,
  type Diagnostic,
  type EmittedFile,
  type Page,
  type PageOptions,
  type SourceFile,
  UsageError
} from 'typedown/core'
import {createScripts} from './scripts.ts'

export interface EngineRequest {
  readonly pages: readonly SourceFile[]
  readonly options: PageOptions
  /** Nothing: findings alone. */
  readonly emit: readonly Artefact[]
  /** Make a script of the code too. */
  readonly script: boolean
}

/** A type that pages describe, by its qualified name. */
export interface DocumentedType {
  readonly name: string
  readonly file: string
}

export interface EngineResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly types: readonly DocumentedType[]
  /** Empty if the pages have errors. */
  readonly files: readonly EmittedFile[]
  /** Defines `load(path)`, which returns the exports of a generated file: `load('registry.js').registry`. */
  readonly script?: string
  /** Why the options cannot be followed. */
  readonly fault?: string
  readonly milliseconds: number
}

export type Engine = (request: EngineRequest) => Promise<EngineResult>

/** An engine, which keeps what it made of pages and files that did not change. */
export function createEngine(): Engine {
  const scriptOf = createScripts()
  const parsed = {dialect: '', pages: new Map<string, Page>()}
  return async ({pages, options, emit, script}) => {
    const start = performance.now()
    const {dialect = ''} = options
    if (dialect !== parsed.dialect) parsed.pages.clear()
    parsed.dialect = dialect
    try {
      const {program, diagnostics, files} = await compilePages(pages, {
        ...options,
        checkExamples: true,
        parsedPages: parsed.pages,
        ...(emit.length > 0 ? {emit} : {until: 'check'})
      })
      const types = [...program.resources, ...program.enums].map(({name, source}) => ({
        name,
        file: source.file
      }))
      const made = script && files.length > 0 ? {script: await scriptOf(files)} : {}
      return {diagnostics, types, files, ...made, milliseconds: performance.now() - start}
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      return {
        diagnostics: [],
        types: [],
        files: [],
        fault: error.message,
        milliseconds: performance.now() - start
      }
    }
  }
}
