import {posix} from 'node:path'
import {levelOf} from '../diff/change.ts'
import type {Differences} from '../diff-pages.ts'
import type {Coverage} from '../model/coverage.ts'
import {groupBy} from '../model/group-by.ts'
import type {Diagnostic, Enum, Program, Property, Resource} from '../model/program.ts'
import {referencesOf} from '../model/references.ts'
import {shortName} from '../model/short-name.ts'
import type {
  ExplorerChanges,
  ExplorerData,
  ExplorerExample,
  ExplorerProperty,
  ExplorerType,
  FolderCoverage
} from './data.ts'
import {factsOf} from './facts.ts'

/** What the explorer is made of. */
export interface Explored {
  readonly title: string
  readonly program: Program
  readonly diagnostics: readonly Diagnostic[]
  readonly coverage: Coverage
  readonly since?: Differences & {readonly old: string}
}

/** The data that the explorer shows, in order of names and places. */
export function explorerData({title, program, diagnostics, coverage, since}: Explored): ExplorerData {
  const types = [...program.resources.map(resourceType), ...program.enums.map(enumType)].sort((a, b) =>
    sortKey(a) < sortKey(b) ? -1 : 1
  )
  const examples = examplesOf(coverage)
  return {
    title,
    types,
    findings: diagnostics.map(({code, severity, message, source: {file, line}}) => ({
      code,
      severity,
      message,
      file,
      line
    })),
    examples,
    folders: foldersOf(types, examples),
    ...(since ? {changes: changesOf(since)} : {})
  }
}

function sortKey({name}: ExplorerType): string {
  return `${shortName(name).toLowerCase()} ${name}`
}

function resourceType(resource: Resource): ExplorerType {
  const {name, source, description, base, abstract, open, deprecated} = resource
  const remarks = [abstract && 'abstract', open && 'open', deprecated && 'deprecated']
  return {
    name,
    kind: 'resource',
    file: source.file,
    line: source.line,
    description,
    ...(base === null ? {} : {base}),
    remarks: remarks.filter((remark) => typeof remark === 'string'),
    properties: resource.properties.map((property) => propertyOf(property, source.file)),
    members: []
  }
}

function propertyOf(property: Property, typeFile: string): ExplorerProperty {
  const {name, type, source, description, constraints, examples} = property
  return {
    name,
    line: source.line,
    ...(source.file === typeFile ? {} : {file: source.file}),
    type,
    description,
    facts: factsOf(property),
    ...(Object.keys(constraints).length > 0 ? {constraints} : {}),
    ...(examples.length > 0 ? {examples} : {})
  }
}

function enumType({name, source, description, flags, deprecated, members}: Enum): ExplorerType {
  const remarks = [flags && 'flags', deprecated && 'deprecated']
  return {
    name,
    kind: 'enum',
    file: source.file,
    line: source.line,
    description,
    remarks: remarks.filter((remark) => typeof remark === 'string'),
    properties: [],
    members
  }
}

function examplesOf({typed, untyped}: Coverage): ExplorerExample[] {
  return [
    ...typed.map(({source: {file, line}, resource, holds}) => ({
      file,
      line,
      ...(resource === undefined ? {} : {type: resource}),
      holds
    })),
    ...untyped.map(({source: {file, line}, reason}) => ({file, line, reason}))
  ].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}

function foldersOf(types: readonly ExplorerType[], examples: readonly ExplorerExample[]): FolderCoverage[] {
  const referred = new Set(types.flatMap(({base, properties}) => [base ?? '', ...referencesOf(properties)]))
  const examplesByType = groupBy(examples, ({type}) => type)
  const byFolder = groupBy(types, ({file}) => posix.dirname(file))
  return [...byFolder]
    .map(([folder, inFolder]) => {
      const count = (holds: (type: ExplorerType) => boolean) => inFolder.filter(holds).length
      const shown = (type: ExplorerType) => examplesByType.get(type.name) ?? []
      return {
        folder,
        types: inFolder.length,
        described: count(isDescribed),
        linked: count(({name}) => referred.has(name)),
        exampled: count((type) => shown(type).length > 0),
        verified: count((type) => shown(type).length > 0 && shown(type).every(({holds}) => holds))
      }
    })
    .sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

function isDescribed({description, properties, members}: ExplorerType): boolean {
  return description !== '' && [...properties, ...members].every((part) => part.description !== '')
}

const order = ['breaking', 'dangerous', 'non-breaking']

function changesOf({old, versionStep, changes}: Differences & {readonly old: string}): ExplorerChanges {
  return {
    since: old,
    versionStep,
    changes: changes
      .map((change) => {
        const {file, line} = change.source
        return {level: levelOf(change), message: change.message, file, line}
      })
      .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  }
}
