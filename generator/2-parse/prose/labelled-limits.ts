/** Limits as generators of docs print the words of a schema: `Minimum Length: 1`, `MaxItems: 5`, `>= 1`. */
import type {Facts} from '../../model/page.ts'

const label =
  /(?<![\p{L}\p{N}])(?<side>min|max)(?:imum)?[ _-]?(?<of>length|items|properties)?`?\s*:\s*`?(?<number>-?\d[\d,]*(?:\.\d+)?)`?(?=\s*(?:<br|[,;)]|\.(?!\d)|$))/gimu
const comparison = /`(?<sign>[<>])= ?(?<number>-?\d+(?:\.\d+)?)`/g

/**
 * @example
 * labelledLimits('Constraints: Minimum Length: `1`') // {constraints: {minLength: 1}, count: {}}
 */
export function labelledLimits(text: string): Pick<Facts, 'constraints' | 'count'> {
  const constraints: {[limit: string]: number} = {}
  const count: {[limit: string]: number} = {}
  if (!/\d/.test(text)) return {constraints, count}
  for (const {groups: {side = '', of = '', number = ''} = {}} of text.matchAll(label)) {
    const low = /^min/i.test(side)
    const value = Number(number.replaceAll(',', ''))
    if (/^items$/i.test(of)) count[low ? 'minLength' : 'maxLength'] = value
    else if (/^length$/i.test(of)) constraints[low ? 'minLength' : 'maxLength'] = value
    else if (of === '') constraints[low ? 'minimum' : 'maximum'] = value
  }
  const [, rules = ''] = /\bconstraints`?\s*:\s*(.*)/is.exec(text) ?? []
  for (const {groups: {sign = '', number = ''} = {}} of rules.matchAll(comparison))
    constraints[sign === '>' ? 'minimum' : 'maximum'] = Number(number)
  return {constraints, count}
}
