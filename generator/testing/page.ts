import {parse} from '../2-parse/parse.ts'
import {link} from '../3-link/link.ts'
import type {Page} from '../model/page.ts'
import type {Program} from '../model/program.ts'

/**
 * A page of its lines, for tests.
 *
 * @example
 * page('# user resource type', '## Properties', '', '|Property|Type|', '|-|-|', '|id|String|').types.length // 1
 */
export function page(...lines: readonly string[]): Page {
  return parse({file: 'page.md', text: lines.join('\n')})
}

/**
 * What several pages say together, for tests.
 *
 * @example
 * programOf({'user.md': ['# user resource type']}).resources[0]?.name // 'microsoft.graph.user'
 */
export function programOf(pages: {readonly [file: string]: readonly string[]}): Program {
  const parsed = Object.entries(pages).map(([file, lines]) => parse({file, text: lines.join('\n')}))
  return link(parsed, {namespace: 'microsoft.graph'})
}

/** A table of properties, a row a line: `'id | String | Its key.'`. */
export function properties(...rows: readonly string[]): string[] {
  return [
    '',
    '## Properties',
    '',
    '| Property | Type | Description |',
    '|:-|:-|:-|',
    ...rows.map((row) => `| ${row} |`),
    ''
  ]
}

/** A section with a JSON representation, under an annotation or none. */
export function json(body: string, annotation = ''): string[] {
  return ['## JSON representation', '', annotation, '```json', body, '```']
}
