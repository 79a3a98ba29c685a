/** Names as the option `naming` wants them. */
import {UsageError} from '../../diagnostics/usage-error.ts'
import {identifierParts, isIdentifier} from '../../model/identifier.ts'
import type {NameCase, NameStyle, Naming} from '../../options.ts'
import {kebabCase} from './file-names.ts'

/**
 * A name in a style: as `usual` makes it where the style says nothing of its case.
 *
 * @example
 * styled({suffix: 'Dto'}, 'Order') // 'OrderDto'
 * styled('SCREAMING_SNAKE_CASE', 'in-transit') // 'IN_TRANSIT'
 */
export function styled(
  style: NameStyle | undefined,
  name: string,
  usual: (name: string) => string = (name) => name
): string {
  if (style === undefined) return usual(name)
  if (typeof style === 'function') return given(style, name)
  if (typeof style === 'string') return cased(name, style)
  const {prefix = '', suffix = ''} = style
  return `${prefix}${style.case ? cased(name, style.case) : usual(name)}${suffix}`
}

/** What a function of the config makes of a name. */
function given(style: (name: string) => unknown, name: string): string {
  let made: unknown
  try {
    made = style(name)
  } catch (error) {
    throw new UsageError(`\`naming\`: the function throws for \`${name}\`: ${error}`, {cause: error})
  }
  if (typeof made === 'string') return made
  throw new UsageError(`\`naming\`: the function makes no string of \`${name}\``)
}

/** The name of a type in a style. One that is no identifier is a usage error, and one in lower case: `string`, `issues`. */
export function styledType(naming: Naming, kind: 'types' | 'enums', name: string): string {
  const style = naming[kind] ?? (kind === 'enums' ? naming.types : undefined)
  const made = styled(style, name)
  const isType = (text: string) => isIdentifier(text) && text.charAt(0) === text.charAt(0).toUpperCase()
  if (style === undefined || isType(made)) return made
  if (typeof style !== 'function' && isIdentifier(`_${made}`) && !isIdentifier(made)) return `_${made}`
  throw unusable(kind, name, made, 'an identifier with a capital letter')
}

/** The name of a file in a style, without its ending; a name that some system does not take is a usage error. */
export function styledFile({files}: Naming, name: string): string {
  const made = styled(files, name, kebabCase)
  if (files !== undefined && !/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(made))
    throw unusable('files', name, made, 'a file name')
  return made
}

function unusable(kind: keyof Naming, name: string, made: unknown, what: string): UsageError {
  return new UsageError(`\`naming.${kind}\`: \`${made}\`, made of \`${name}\`, is not ${what}`)
}

function cased(name: string, style: NameCase): string {
  const words = identifierParts(name).flatMap((part) => kebabCase(part).split('-').filter(Boolean))
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  switch (style) {
    case 'PascalCase':
      return words.map(capital).join('')
    case 'camelCase':
      return words.map((word, index) => (index === 0 ? word : capital(word))).join('')
    case 'snake_case':
      return words.join('_')
    case 'kebab-case':
      return words.join('-')
    case 'SCREAMING_SNAKE_CASE':
      return words.join('_').toUpperCase()
  }
}
