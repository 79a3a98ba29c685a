/** What tests ask of a program that was read. */
import type {Program} from '../model/program.ts'
import {typeShape} from './type-shape.ts'

/** `shape(program, 'user', 'tags')` is `'[string]'`. */
export function shape({resources}: Program, type: string, property: string): string | undefined {
  const found = resources.find(({name}) => name === type || name.endsWith(`.${type}`))
  const row = found?.properties.find(({name}) => name === property)
  return row && typeShape(row.type)
}

/** `['undefined-type 5:8']` */
export function codes({diagnostics}: Program): string[] {
  return diagnostics.map(({code, source}) => `${code} ${source.line}:${source.column}`)
}
