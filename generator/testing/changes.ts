import {parse} from '../2-parse/parse.ts'
import {link} from '../3-link/link.ts'
import type {ModelChange} from '../diff/change.ts'
import {diff} from '../diff/diff.ts'
import type {Program} from '../model/program.ts'
import {defaults} from '../options.ts'

/** Pages by their files, each as its lines. */
export interface Pages {
  readonly [file: string]: readonly string[]
}

export function programOfPages(pages: Pages): Program {
  return link(Object.entries(pages).map(([file, lines]) => parse({file, text: lines.join('\n')})))
}

/** What changed between two states of pages, for tests. */
export function changesBetween(old: Pages, next: Pages): ModelChange[] {
  return diff(programOfPages(old), programOfPages(next), defaults)
}

/** A page of a type; rows are `name | type | required | description`. */
export function typePage(name: string, ...rows: readonly string[]): string[] {
  return [
    `# ${name}`,
    '',
    'Something.',
    '',
    '## Properties',
    '',
    '| Name | Type | Required | Description |',
    '|:-|:-|:-|:-|',
    ...rows.map((row) => `| ${row} |`)
  ]
}

/** A page of a request; rows are `name | in | type | required | description`. */
export function requestPage(request: string, ...rows: readonly string[]): string[] {
  const table = [
    '',
    '### Parameters',
    '',
    '| Name | In | Type | Required | Description |',
    '|:-|:-|:-|:-|:-|'
  ]
  return [
    '# Orders',
    '',
    '## List orders',
    '',
    '```http',
    request,
    '```',
    ...(rows.length > 0 ? [...table, ...rows.map((row) => `| ${row} |`)] : [])
  ]
}
