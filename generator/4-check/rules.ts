import type {Rule} from './rule.ts'
import {brokenAnchor} from './rules/broken-anchor.ts'
import {brokenLink} from './rules/broken-link.ts'
import {duplicateProperty} from './rules/duplicate-property.ts'
import {enumProseMismatch} from './rules/enum-prose-mismatch.ts'
import {headingOrder} from './rules/heading-order.ts'
import {inheritanceCycle} from './rules/inheritance-cycle.ts'
import {missingDescription} from './rules/missing-description.ts'
import {nameFileMismatch} from './rules/name-file-mismatch.ts'
import {rowWidth} from './rules/row-width.ts'
import {tableJsonMismatch} from './rules/table-json-mismatch.ts'
import {titleNotType} from './rules/title-not-type.ts'

/** Every rule, in the order in which they run; findings are sorted by place afterwards. */
export const rules: readonly Rule[] = [
  brokenLink,
  brokenAnchor,
  duplicateProperty,
  rowWidth,
  missingDescription,
  enumProseMismatch,
  tableJsonMismatch,
  titleNotType,
  nameFileMismatch,
  headingOrder,
  inheritanceCycle
]
