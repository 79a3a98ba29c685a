/** What a heading introduces. */
export interface Introduction {
  readonly of: 'type' | 'enum'
  readonly name: string
}

const identifier = '[A-Za-z_][\\w.-]*'

/** Words behind "Resource" that name none: "Resource representations". */
const notNames = '(?:representations?|summary|methods?|links?|overview|names?|uri)'

/** Wordings of headings that introduce a type or an enum. The first that matches counts. */
const wordings: readonly {readonly of: Introduction['of']; readonly heading: RegExp}[] = [
  {
    of: 'enum',
    heading: new RegExp(`^(${identifier}) (?:enum|enumeration)(?: types?| values?| members?)?$`, 'i')
  },
  {of: 'enum', heading: new RegExp(`^enum(?:eration)?: (${identifier})$`, 'i')},
  {of: 'type', heading: new RegExp(`^(${identifier}) (?:resource|complex|entity|facet)(?: types?)?$`, 'i')},
  {
    of: 'type',
    heading: new RegExp(
      `^(?:resource|complex type|entity|type)(?::| (?!${notNames}$)) *(${identifier})$`,
      'i'
    )
  }
]

/** Wordings that introduce an enum where a table or list of members follows. */
const lists = new RegExp(`^(${identifier}) (?:values|options|members|property values)$`, 'i')

/**
 * @example
 * introduction('user resource type') // {of: 'type', name: 'user'}
 */
export function introduction(heading: string): Introduction | undefined {
  for (const {of, heading: pattern} of wordings) {
    const name = pattern.exec(withoutAside(heading))?.[1]
    if (name) return {of, name}
  }
  return
}

/** Wordings that introduce a type where properties follow. */
const parts = new RegExp(
  `^(?:the )?(${identifier}) (?:complex |resource )?(?:type|object|schema|model)$`,
  'i'
)

/**
 * A heading below the title that may introduce a type, if properties follow.
 *
 * @example
 * partIntroduction('address type') // {of: 'type', name: 'address'}
 */
export function partIntroduction(heading: string): Introduction | undefined {
  const name = parts.exec(withoutAside(heading))?.[1]
  return introduction(heading) ?? (name ? {of: 'type', name} : undefined)
}

/**
 * @example
 * listIntroduction('signInAudience values') // {of: 'enum', name: 'signInAudience'}
 */
export function listIntroduction(heading: string): Introduction | undefined {
  const name = lists.exec(withoutAside(heading))?.[1]
  return name ? {of: 'enum', name} : undefined
}

/** A heading that is nothing but a name: the older style puts types below such. `Parameters` are of a request. */
export function bareName(heading: string): string | undefined {
  const name = withoutAside(heading)
  return new RegExp(`^${identifier}$`).test(name) && !ofRequest.test(name) ? name : undefined
}

const ofRequest = /^(?:parameters?|arguments?|headers?|options|variables|inputs?|outputs?|body|payload)$/i

/** `security: alert resource type (deprecated)`: neither the area nor the parenthesis is part of a name. */
function withoutAside(heading: string): string {
  const words = heading.replace(/(?:\([^()]*\)|\{#[^{}]*\})$/, '').trimEnd()
  return words.replace(/^(?!enum)\w+:\s+(?=\w)/i, '')
}

/**
 * @example
 * camelCase('Synchronization Status') // 'synchronizationStatus'
 */
export function camelCase(title: string): string {
  const words = withoutAside(title).match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .map(
      (word, index) =>
        (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1)
    )
    .join('')
}
