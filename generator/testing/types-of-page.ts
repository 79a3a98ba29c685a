import {programOf} from './page.ts'
import {typeShape} from './type-shape.ts'

/** What a page gives: `Order: id string, note? string`, `Status = OPEN | SHUT`. */
export function typesOfPage(...lines: readonly string[]): string[] {
  const {resources, enums} = programOf({'page.md': lines})
  const all = [
    ...resources.map(({name, properties}) => {
      const shown = properties.map(
        (one) => `${one.name}${one.required === false ? '?' : ''} ${typeShape(one.type)}`
      )
      return `${name}: ${shown.join(', ')}`
    }),
    ...enums.map(({name, members}) => `${name} = ${members.map((member) => member.name).join(' | ')}`)
  ]
  return all.map((text) => text.replaceAll('microsoft.graph.', ''))
}
