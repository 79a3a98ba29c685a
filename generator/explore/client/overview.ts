import {counted} from '../../diagnostics/text.ts'
import type {ExplorerData, FolderCoverage} from '../data.ts'
import {element, svg, table} from './dom.ts'

type Measure = Exclude<keyof FolderCoverage, 'folder' | 'types'>

const measures: readonly (readonly [Measure, string])[] = [
  ['described', 'Described'],
  ['linked', 'Linked'],
  ['exampled', 'With examples'],
  ['verified', 'Verified']
]

/** How much there is, and how much of it is covered, by folder of pages. */
export function overview({title, types, findings, folders, examples}: ExplorerData): Node[] {
  const all = folders.reduce((sum, folder) => added(sum, folder), none)
  const errors = findings.filter(({severity}) => severity === 'error').length
  return [
    element('h1', {tabindex: '-1'}, title),
    element(
      'p',
      {},
      `${counted(types.length, 'type')}, ${counted(examples.length, 'example')}, ${counted(findings.length, 'finding')}` +
        (errors > 0 ? `, ${counted(errors, 'error')} among them.` : '.')
    ),
    element('h2', {}, 'Coverage'),
    element(
      'p',
      {},
      'A type is described if it and all that is in it have descriptions; linked if others refer to it; verified if its pages show examples of it, and none contradicts it.'
    ),
    picture(all),
    table(
      'Coverage by folder',
      ['Folder', 'Types', ...measures.map(([, words]) => words)],
      [...folders, ...(folders.length > 1 ? [{...all, folder: 'All'}] : [])].map((folder) => [
        folder.folder,
        String(folder.types),
        ...measures.map(([measure]) => `${folder[measure]} (${percent(folder[measure], folder.types)} %)`)
      ])
    )
  ]
}

const none: FolderCoverage = {folder: '', types: 0, described: 0, linked: 0, exampled: 0, verified: 0}

function added(sum: FolderCoverage, folder: FolderCoverage): FolderCoverage {
  const total = (key: Measure | 'types') => sum[key] + folder[key]
  return {
    folder: '',
    types: total('types'),
    described: total('described'),
    linked: total('linked'),
    exampled: total('exampled'),
    verified: total('verified')
  }
}

/** A bar for each measure. */
function picture(all: FolderCoverage): SVGSVGElement {
  const words = measures.map(([measure, name]) => `${name}: ${percent(all[measure], all.types)} %`)
  const drawn = svg('svg', {
    viewBox: '0 0 600 112',
    class: 'bars',
    role: 'img',
    'aria-label': words.join(', ')
  })
  for (const [row, [measure, name]] of measures.entries()) {
    const y = row * 28 + 4
    const share = percent(all[measure], all.types)
    drawn.append(
      svg('text', {x: '0', y: `${y + 15}`}, name),
      svg('rect', {x: '130', y: `${y}`, width: '400', height: '20', class: 'whole'}),
      svg('rect', {x: '130', y: `${y}`, width: `${4 * share}`, height: '20', class: 'part'}),
      svg('text', {x: '540', y: `${y + 15}`}, `${share} %`)
    )
  }
  return drawn
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((100 * part) / whole)
}
