import {shortName} from '../../model/short-name.ts'
import type {ExplorerData, ExplorerType} from '../data.ts'
import type {DocsIndex} from './docs-index.ts'
import {element, place, prose, table} from './dom.ts'
import {graph} from './graph.ts'
import {typeLink, typeWords} from './type-words.ts'
import {makeValue} from './values.ts'

/** All that the docs say of a type, and what was found of it. */
export function typeView(data: ExplorerData, index: DocsIndex, type: ExplorerType): Node[] {
  const base = type.base === undefined ? [] : [' extends ', typeLink(index, type.base)]
  return [
    element('h1', {tabindex: '-1'}, shortName(type.name)),
    element(
      'p',
      {class: 'facts'},
      element('code', {}, type.name),
      ...base,
      ...type.remarks.map((remark) => element('span', {class: 'fact'}, remark)),
      ' ',
      place(type)
    ),
    element('p', {}, ...prose(type.description || 'Not described.')),
    ...members(type),
    ...properties(index, type),
    ...relatedTypes(index, type),
    ...(type.kind === 'resource' ? [value(index, type)] : []),
    ...examples(data, type),
    ...findings(data, type)
  ]
}

function members({members, name}: ExplorerType): Node[] {
  if (members.length === 0) return []
  const rows = members.map((member) => [
    element('code', {}, member.name),
    member.value === undefined ? '' : String(member.value),
    prose(member.description)
  ])
  return [
    element('h2', {}, 'Members'),
    table(`Members of ${shortName(name)}`, ['Member', 'Number', 'Description'], rows)
  ]
}

function properties(index: DocsIndex, type: ExplorerType): Node[] {
  const all = index.allProperties(type)
  if (all.length === 0) return []
  const rows = all.map(({property, owner}) => {
    const {name, line, file = owner.file} = property
    const inherited = owner === type ? [] : [element('span', {class: 'fact'}, 'inherited')]
    return [
      element('code', {}, name),
      [element('code', {}, ...typeWords(index, property.type))],
      [
        ...prose(property.description),
        element(
          'div',
          {},
          ...inherited,
          ...property.facts.map((fact) => element('span', {class: 'fact'}, fact))
        )
      ],
      file === type.file ? `line ${line}` : place({file, line})
    ]
  })
  const heads = ['Property', 'Type', 'Description', 'Place']
  return [element('h2', {}, 'Properties'), table(`Properties of ${shortName(type.name)}`, heads, rows)]
}

function relatedTypes(index: DocsIndex, type: ExplorerType): Node[] {
  const referrers = index.referrers(type)
  const derived = index.derived(type)
  const isAlone =
    referrers.length + derived.length + index.references(type).length === 0 && type.base === undefined
  if (isAlone) return []
  const rows = [
    ...derived.map((one) => [typeLink(index, one.name), 'extends it']),
    ...referrers.map((by) => [typeLink(index, by.type.name), by.properties.join(', ')])
  ]
  return [
    element('h2', {}, 'Related types'),
    element(
      'div',
      {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Graph'},
      graph(index, type)
    ),
    ...(rows.length > 0 ? [table(`Where ${shortName(type.name)} is used`, ['Type', 'Properties'], rows)] : [])
  ]
}

/** A value, made anew from any seed. */
function value(index: DocsIndex, {name}: ExplorerType): HTMLElement {
  const seed = element('input', {type: 'number', id: 'seed', value: '1', min: '0', step: '1'})
  const shown = element('pre', {tabindex: '0', 'aria-label': 'Value'})
  const show = () => {
    shown.textContent = JSON.stringify(makeValue(index, name, Number(seed.value)), null, 2)
  }
  seed.addEventListener('input', show)
  show()
  return element(
    'section',
    {'aria-labelledby': 'value'},
    element('h2', {id: 'value'}, 'A value'),
    element('label', {for: 'seed'}, 'Seed '),
    seed,
    shown
  )
}

function examples({examples}: ExplorerData, {name}: ExplorerType): Node[] {
  const own = examples.filter(({type}) => type === name)
  if (own.length === 0) return []
  const rows = own.map((example) => [place(example), example.holds ? 'holds' : 'contradicts the type'])
  return [element('h2', {}, 'Examples'), table(`Examples of ${shortName(name)}`, ['Place', 'Result'], rows)]
}

function findings({findings}: ExplorerData, {file, name}: ExplorerType): Node[] {
  const own = findings.filter((finding) => finding.file === file)
  if (own.length === 0) return []
  const rows = own.map((finding) => [place(finding), finding.code, prose(finding.message)])
  return [
    element('h2', {}, 'Findings on its page'),
    table(`Findings on the page of ${shortName(name)}`, ['Place', 'Rule', 'Finding'], rows)
  ]
}
