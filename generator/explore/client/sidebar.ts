import {counted} from '../../diagnostics/text.ts'
import {shortName} from '../../model/short-name.ts'
import {typeAddress} from './addresses.ts'
import type {DocsIndex} from './docs-index.ts'
import {element} from './dom.ts'

/** Types listed at once: more nobody reads, and browsers lay out slowly. */
const most = 200

/** A field to search types, and the list of those found. Arrow keys move along it. */
export function sidebar(index: DocsIndex): HTMLElement {
  const field = element('input', {type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false'})
  const found = element('p', {role: 'status'})
  const list = element('ul')
  const links = () => [...list.querySelectorAll('a')]
  const show = () => {
    const types = index.search(field.value)
    list.replaceChildren(
      ...types
        .slice(0, most)
        .map(({name}) =>
          element('li', {}, element('a', {href: typeAddress(name), title: name}, shortName(name)))
        )
    )
    found.textContent =
      types.length > most
        ? `The first ${most} of ${counted(types.length, 'type')}`
        : counted(types.length, 'type')
  }
  field.addEventListener('input', show)
  field.addEventListener('keydown', ({key}) => {
    if (key === 'Enter') links()[0]?.click()
  })
  const nav = element(
    'nav',
    {'aria-label': 'Types'},
    element('label', {for: 'search'}, 'Search types and properties'),
    field,
    found,
    list
  )
  nav.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const stops: readonly HTMLElement[] = [field, ...links()]
    const at = stops.findIndex((stop) => stop.matches(':focus'))
    stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
  })
  show()
  return nav
}
