import type {Rule} from './rule.ts'
import {annotationUnknownProperty} from './rules/annotation-unknown-property.ts'
import {brokenAnchor} from './rules/broken-anchor.ts'
import {brokenLink} from './rules/broken-link.ts'
import {conflictingTypeName} from './rules/conflicting-type-name.ts'
import {duplicateMember} from './rules/duplicate-member.ts'
import {duplicateProperty} from './rules/duplicate-property.ts'
import {duplicateType} from './rules/duplicate-type.ts'
import {enumProseMismatch} from './rules/enum-prose-mismatch.ts'
import {headingOrder} from './rules/heading-order.ts'
import {inheritanceCycle} from './rules/inheritance-cycle.ts'
import {jsonUnknownMember} from './rules/json-unknown-member.ts'
import {linkNamesOtherType} from './rules/link-names-other-type.ts'
import {missingDescription} from './rules/missing-description.ts'
import {nameFileMismatch} from './rules/name-file-mismatch.ts'
import {rowWidth} from './rules/row-width.ts'
import {tableJsonMismatch} from './rules/table-json-mismatch.ts'
import {titleNotType} from './rules/title-not-type.ts'
import {unlinkedType} from './rules/unlinked-type.ts'
import {unreadRow} from './rules/unread-row.ts'
import {unreadSection} from './rules/unread-section.ts'

/** Every rule, in the order in which they run; findings are sorted by place afterwards. */
export const rules: readonly Rule[] = [
  brokenLink,
  brokenAnchor,
  linkNamesOtherType,
  unlinkedType,
  duplicateProperty,
  duplicateMember,
  duplicateType,
  rowWidth,
  unreadRow,
  unreadSection,
  missingDescription,
  enumProseMismatch,
  tableJsonMismatch,
  jsonUnknownMember,
  annotationUnknownProperty,
  titleNotType,
  conflictingTypeName,
  nameFileMismatch,
  headingOrder,
  inheritanceCycle
]
