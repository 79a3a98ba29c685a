/** The explorer: shows `globalThis.typedownData`, which `data.js` sets. */
import type {ExplorerData} from '../data.ts'
import {type Address, addressOf} from './addresses.ts'
import {type DocsIndex, docsIndex} from './docs-index.ts'
import {element} from './dom.ts'
import {changesView, examplesView, findingsView} from './lists.ts'
import {overview} from './overview.ts'
import {sidebar} from './sidebar.ts'
import {typeView} from './type-view.ts'

declare global {
  var typedownData: ExplorerData
}

start(globalThis.typedownData)

function start(data: ExplorerData): void {
  const index = docsIndex(data)
  const main = element('main', {tabindex: '-1'})
  const types = sidebar(index)
  document.body.append(skipLink(main), header(data), types, main)
  const show = () => {
    const address = addressOf(location.hash)
    main.replaceChildren(...viewOf(address, data, index))
    const heading = main.querySelector('h1')
    document.title = heading ? `${heading.textContent} · ${data.title}` : data.title
    for (const link of document.querySelectorAll('header a, nav a'))
      if (link.getAttribute('href') === (location.hash || '#/')) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    return heading
  }
  addEventListener('hashchange', () => {
    const heading = show()
    scrollTo(0, 0)
    heading?.focus()
  })
  show()
}

/** Past the list of types. */
function skipLink(main: HTMLElement): HTMLElement {
  const link = element('button', {type: 'button', class: 'skip'}, 'Skip to content')
  link.addEventListener('click', () => main.focus())
  return link
}

function header({changes}: ExplorerData): HTMLElement {
  const views = [
    ['#/', 'Overview'],
    ['#/findings', 'Findings'],
    ['#/examples', 'Examples'],
    ...(changes ? [['#/changes', 'Changes']] : [])
  ] as const
  return element('header', {}, ...views.map(([href, name]) => element('a', {href}, name)))
}

function viewOf(address: Address, data: ExplorerData, index: DocsIndex): Node[] {
  switch (address.view) {
    case 'overview':
      return overview(data)
    case 'findings':
      return findingsView(data)
    case 'examples':
      return examplesView(data, index)
    case 'changes':
      return data.changes ? changesView(data.changes) : overview(data)
    case 'type': {
      const type = index.find(address.name)
      return type ? typeView(data, index, type) : missing(address.name)
    }
  }
}

function missing(name: string): Node[] {
  return [
    element('h1', {tabindex: '-1'}, 'No such type'),
    element('p', {}, 'No page describes ', element('code', {}, name), '.'),
    element('a', {href: '#/'}, 'Overview')
  ]
}
