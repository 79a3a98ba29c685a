import type {PrimitiveName} from '../model/program.ts'

/** The least and the greatest number. */
export type Width = readonly [minimum: number, maximum: number]

/** By any primitive; undefined for those without a width. */
export type Widths = {readonly [name in PrimitiveName]?: Width}

type Sized = 'byte' | 'sbyte' | 'int16' | 'int32' | 'int64'

/** Of the integers of a stated width; of 64 bits those that JSON numbers hold exactly. */
export const integerWidths: {readonly [name in Sized]: Width} = {
  byte: [0, 255],
  sbyte: [-128, 127],
  int16: [-32_768, 32_767],
  int32: [-2_147_483_648, 2_147_483_647],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
}
