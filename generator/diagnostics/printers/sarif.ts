import type {Diagnostic, SourceRange} from '../../model/program.ts'
import {defaultSeverities, isCode} from '../codes.ts'
import type {Printer, Report} from './printer.ts'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** SARIF 2.1.0, which code scanning services read. Replacements that are known become its fixes. */
export const sarif: Printer = (report) => `${JSON.stringify(log(report), null, 2)}\n`

function log({diagnostics, helpOf, version}: Report): object {
  const codes = [...new Set(diagnostics.map(({code}) => code))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Typedown',
            semanticVersion: version,
            rules: codes.map((code) => rule(code, helpOf(code)))
          }
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((it) => result(it, codes.indexOf(it.code)))
      }
    ]
  }
}

function rule(code: string, help: string | undefined): object {
  const summary = help?.split('\n').find((line) => line !== '' && !line.startsWith('#'))
  return {
    id: code,
    ...(summary === undefined ? {} : {shortDescription: {text: summary}}),
    ...(help === undefined ? {} : {help: {text: help, markdown: help}}),
    ...(isCode(code) ? {defaultConfiguration: {level: levels[defaultSeverities[code]]}} : {})
  }
}

function result(it: Diagnostic, ruleIndex: number): object {
  const {code, severity, message, note, source, related = [], expected = []} = it
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: {text: note === undefined ? message : `${message} ${note}`},
    locations: [location(source)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other) => ({
            ...location(other.source),
            message: {text: other.message}
          }))
        }),
    ...(expected.length === 0 || source.endColumn === undefined
      ? {}
      : {fixes: expected.map((replacement) => fix(source, replacement))})
  }
}

function location(source: SourceRange): object {
  return {physicalLocation: {artifactLocation: artifact(source), region: region(source)}}
}

function fix(source: SourceRange, text: string): object {
  return {
    description: {text: text === '' ? 'Delete it' : `Replace it with \`${text}\``},
    artifactChanges: [
      {
        artifactLocation: artifact(source),
        replacements: [{deletedRegion: region(source), insertedContent: {text}}]
      }
    ]
  }
}

function artifact({file}: SourceRange): object {
  return {
    uri: file
      .replaceAll(/\p{Cs}/gu, '\ufffd')
      .split('/')
      .map(encodeURIComponent)
      .join('/')
  }
}

function region({line, column, endLine, endColumn}: SourceRange): object {
  return {
    startLine: line,
    startColumn: column,
    ...(endLine === undefined ? {} : {endLine}),
    ...(endColumn === undefined ? {} : {endColumn})
  }
}
