/** Builds elements. Text only ever becomes text nodes: what pages say is never read as HTML. */

type Child = Node | string

interface Attributes {
  readonly [name: string]: string
}

/**
 * An element with attributes and children.
 *
 * @example
 * element('a', {href: '#/findings'}, 'Findings')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) created.setAttribute(attribute, value)
  created.append(...children)
  return created
}

/** The same of a picture. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  const created = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [attribute, value] of Object.entries(attributes)) created.setAttribute(attribute, value)
  created.append(...children)
  return created
}

/** A table with a caption, heads of columns, and rows whose first cell is their head. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (Child | readonly Child[])[])[]
): HTMLElement {
  const cell = (content: Child | readonly Child[], index: number) => {
    const children = Array.isArray(content) ? (content as readonly Child[]) : [content as Child]
    return index === 0 ? element('th', {scope: 'row'}, ...children) : element('td', {}, ...children)
  }
  return element(
    'div',
    {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption},
    element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', {scope: 'col'}, head)))),
      element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map(cell))))
    )
  )
}

/**
 * Markdown on one line: code in backticks, and the text of links.
 *
 * @example
 * prose('The `id` of the [user](user.md).')
 */
export function prose(markdown: string): Node[] {
  return markdown
    .replaceAll(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replaceAll(/\*\*([^*]+)\*\*/g, '$1')
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^`[^`]+`$/.test(part)
        ? element('code', {}, part.slice(1, -1))
        : document.createTextNode(part.replaceAll(/<br\s*\/?>/gi, ' '))
    )
}

/** `docs/user.md:12` */
export function place({file, line}: {readonly file: string; readonly line: number}): HTMLElement {
  return element('span', {class: 'place'}, `${file}:${line}`)
}
