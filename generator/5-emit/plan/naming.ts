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
  if (typeof style === 'function') return returnedName(style, name)
  if (typeof style === 'string') return cased(name, style)
  const {prefix = '', suffix = ''} = style
  return `${prefix}${style.case ? cased(name, style.case) : usual(name)}${suffix}`
}

/** What a function of the config makes of a name. */
function returnedName(style: (name: string) => unknown, name: string): string {
  let returned: unknown
  try {
    returned = style(name)
  } catch (error) {
    throw new UsageError(`\`naming\`: the function throws for \`${name}\`: ${error}`, {cause: error})
  }
  if (typeof returned === 'string') return returned
  throw new UsageError(`\`naming\`: the function makes no string of \`${name}\``)
}

/** The name of a type in a style. One that is no identifier is a usage error, and one in lower case: `string`, `issues`. */
export function styledType(naming: Naming, kind: 'types' | 'enums', name: string): string {
  const style = naming[kind] ?? (kind === 'enums' ? naming.types : undefined)
  const styledName = styled(style, name)
  const isType = (text: string) => isIdentifier(text) && text.charAt(0) === text.charAt(0).toUpperCase()
  if (style === undefined || isType(styledName)) return styledName
  if (typeof style !== 'function' && isIdentifier(`_${styledName}`) && !isIdentifier(styledName))
    return `_${styledName}`
  throw unusable(kind, name, styledName, 'an identifier with a capital letter')
}

/** The name of a file in a style, without its ending; a name that some system does not take is a usage error. */
export function styledFile({files}: Naming, name: string): string {
  const fileName = styled(files, name, kebabCase)
  if (files !== undefined && !/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(fileName))
    throw unusable('files', name, fileName, 'a file name')
  return fileName
}

function unusable(kind: keyof Naming, name: string, result: unknown, what: string): UsageError {
  return new UsageError(`\`naming.${kind}\`: \`${result}\`, made of \`${name}\`, is not ${what}`)
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
