/** Findings, examples and changes: long lists, by group. */
import {counted} from '../../diagnostics/text.ts'
import {groupBy} from '../../model/group-by.ts'
import type {ExplorerChanges, ExplorerData} from '../data.ts'
import type {DocsIndex} from './docs-index.ts'
import {element, place, prose, table} from './dom.ts'
import {typeLink} from './type-words.ts'

type Row = readonly (Node | string | readonly Node[])[]

/** Rows of one group that are shown at first. */
const most = 100

/** Findings by rule, of all folders of pages or one. */
export function findingsView({findings}: ExplorerData): Node[] {
  const folders = [...new Set(findings.map(({file}) => folderOf(file)))].sort()
  const shown = element('div')
  const choice = element(
    'select',
    {id: 'folder'},
    element('option', {value: ''}, 'All folders'),
    ...folders.map((folder) => element('option', {value: folder}, folder))
  )
  const show = () => {
    const wanted = findings.filter(({file}) => choice.value === '' || folderOf(file) === choice.value)
    const groups = [...groupBy(wanted, ({code}) => code)].sort(([, a], [, b]) => b.length - a.length)
    shown.replaceChildren(
      ...groups.flatMap(([code, found]) =>
        group(
          `${code} (${found.length.toLocaleString('en')})`,
          ['Place', 'Severity', 'Finding'],
          found.map((finding) => [place(finding), finding.severity, prose(finding.message)])
        )
      )
    )
  }
  choice.addEventListener('input', show)
  show()
  return [
    element('h1', {tabindex: '-1'}, 'Findings'),
    element('p', {}, counted(findings.length, 'finding')),
    element('label', {for: 'folder'}, 'Folder '),
    choice,
    shown
  ]
}

/** Examples that contradict their types first, then those that were not compared. */
export function examplesView({examples}: ExplorerData, index: DocsIndex): Node[] {
  const result = (example: ExplorerData['examples'][number]): string => {
    if (example.reason !== undefined) return 'Not compared'
    return example.holds ? 'Hold' : 'Contradict their types'
  }
  const groups = groupBy(examples, result)
  const order = ['Contradict their types', 'Not compared', 'Hold']
  return [
    element('h1', {tabindex: '-1'}, 'Examples'),
    element('p', {}, counted(examples.length, 'example')),
    ...order.flatMap((name) => {
      const found = groups.get(name) ?? []
      const rows = found.map(
        (example): Row => [
          place(example),
          example.type === undefined ? '' : typeLink(index, example.type),
          prose(example.reason ?? '')
        ]
      )
      return rows.length === 0 ? [] : group(`${name} (${rows.length})`, ['Place', 'Type', 'Why'], rows)
    })
  ]
}

/** Changes, breaking ones first. */
export function changesView({since, versionStep, changes}: ExplorerChanges): Node[] {
  const byLevel = groupBy(changes, ({level}) => level)
  return [
    element('h1', {tabindex: '-1'}, `Changes since ${since}`),
    element('p', {}, `${counted(changes.length, 'change')}; suggested version: ${versionStep}`),
    ...[...byLevel].flatMap(([level, found]) =>
      group(
        `${level} (${found.length})`,
        ['Place', 'Change'],
        found.map((change) => [place(change), prose(change.message)])
      )
    )
  ]
}

/** A heading and a table, which grows on request. */
function group(name: string, heads: readonly string[], rows: readonly Row[]): Node[] {
  const heading = element('h2', {}, name)
  const holder = element('div', {}, table(name, heads, rows.slice(0, most)))
  if (rows.length > most) {
    const more = element('button', {type: 'button'}, `Show all ${rows.length.toLocaleString('en')}`)
    more.addEventListener('click', () => holder.replaceChildren(table(name, heads, rows)))
    holder.append(more)
  }
  return [heading, holder]
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.'
}
