import pc from 'picocolors'
import {printable} from '../../diagnostics/text.ts'
import {levelOf} from '../change.ts'
import {type ChangePrinter, levelsWords, placeWords} from './printer.ts'

/**
 * One line a change.
 *
 * @example
 * docs/order.md:14:3: breaking became-optional Property `order.tax` is no longer required. (responses: breaking)
 */
export const text: ChangePrinter = ({changes, color}) => {
  const {bold, red, yellow, cyan, dim} = pc.createColors(color)
  const paint = {breaking: red, dangerous: yellow, 'non-breaking': cyan}
  return changes
    .map((change) => {
      const {code, message, source} = change
      const level = levelOf(change)
      const place = bold(`${placeWords(change)}:${source.column}:`)
      return `${place} ${paint[level](level)} ${dim(code)} ${printable(message)} ${dim(`(${levelsWords(change)})`)}\n`
    })
    .join('')
}
