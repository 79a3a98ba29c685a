import {shortName} from '../../model/short-name.ts'
import type {ExplorerType} from '../data.ts'
import {typeAddress} from './addresses.ts'
import type {DocsIndex} from './docs-index.ts'
import {svg} from './dom.ts'

/** A type beside the one in the middle, and how they belong together. */
interface Neighbour {
  readonly name: string
  readonly relation: string
}

/** Boxes of one column at most; tables list the others. */
const most = 10
const box = {width: 180, height: 26, gap: 10}
const columns = {left: 10, middle: 270, right: 530}

/** A type with those that refer to it on the left, and those that it refers to on the right. Each leads on. */
export function graph(index: DocsIndex, type: ExplorerType): SVGSVGElement {
  const left: Neighbour[] = [
    ...index.derived(type).map(({name}) => ({name, relation: 'extends it'})),
    ...index.referrers(type).map((by) => ({name: by.type.name, relation: by.properties.join(', ')}))
  ]
  const right: Neighbour[] = [
    ...(type.base === undefined ? [] : [{name: type.base, relation: 'its base'}]),
    ...index.references(type).map((name) => ({name, relation: relationTo(type, name)}))
  ]
  const rows = Math.max(1, Math.min(most, left.length), Math.min(most, right.length))
  const height = rows * (box.height + box.gap) + box.gap + 16
  const middle = height / 2
  const drawn = svg('svg', {
    viewBox: `0 0 720 ${height}`,
    class: 'graph',
    role: 'group',
    'aria-label': `Types around ${shortName(type.name)}`
  })
  const column = (neighbours: readonly Neighbour[], x: number, edge: 'left' | 'right') => {
    const shown = neighbours.slice(0, most)
    const top = middle - (shown.length * (box.height + box.gap) - box.gap) / 2
    for (const [row, {name, relation}] of shown.entries()) {
      const y = top + row * (box.height + box.gap)
      drawn.append(line(edge, y + box.height / 2, middle), node(index, name, relation, x, y))
    }
    if (neighbours.length > most)
      drawn.append(
        svg('text', {x: `${x}`, y: `${height - 4}`, class: 'more'}, `and ${neighbours.length - most} more`)
      )
  }
  column(left, columns.left, 'left')
  column(right, columns.right, 'right')
  const centre = svg('g', {class: 'centre'}, ...labelled(type.name, columns.middle, middle - box.height / 2))
  drawn.append(centre)
  return drawn
}

function relationTo({properties}: ExplorerType, name: string): string {
  const by = properties.filter(({type}) => JSON.stringify(type).includes(JSON.stringify(name)))
  return by.map((property) => property.name).join(', ')
}

function node(index: DocsIndex, name: string, relation: string, x: number, y: number): SVGElement {
  const title = svg('title', {}, `${name} (${relation})`)
  if (!index.find(name)) return svg('g', {class: 'undefined'}, title, ...labelled(name, x, y))
  return svg('a', {href: typeAddress(name)}, title, ...labelled(name, x, y))
}

function labelled(name: string, x: number, y: number): SVGElement[] {
  const text = shortName(name)
  const label = text.length > 24 ? `${text.slice(0, 23)}…` : text
  return [
    svg('rect', {x: `${x}`, y: `${y}`, width: `${box.width}`, height: `${box.height}`, rx: '4'}),
    svg('text', {x: `${x + box.width / 2}`, y: `${y + 17}`, 'text-anchor': 'middle'}, label)
  ]
}

function line(edge: 'left' | 'right', from: number, to: number): SVGElement {
  const [x1, x2] =
    edge === 'left' ? [columns.left + box.width, columns.middle] : [columns.right, columns.middle + box.width]
  return svg('line', {x1: `${x1}`, y1: `${from}`, x2: `${x2}`, y2: `${to}`})
}
