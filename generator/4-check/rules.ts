import type {Rule} from './rule.ts'
import {annotationUnknownProperty} from './rules/annotation-unknown-property.ts'
import {brokenAnchor} from './rules/broken-anchor.ts'
import {brokenLink} from './rules/broken-link.ts'
import {brokenTable} from './rules/broken-table.ts'
import {brokenValueList} from './rules/broken-value-list.ts'
import {conflictingNamespace} from './rules/conflicting-namespace.ts'
import {conflictingPresence} from './rules/conflicting-presence.ts'
import {conflictingTypeName} from './rules/conflicting-type-name.ts'
import {docTypeMismatch} from './rules/doc-type-mismatch.ts'
import {duplicateMember} from './rules/duplicate-member.ts'
import {duplicateProperty} from './rules/duplicate-property.ts'
import {duplicateType} from './rules/duplicate-type.ts'
import {enumProseMismatch} from './rules/enum-prose-mismatch.ts'
import {headingOrder} from './rules/heading-order.ts'
import {inheritanceCycle} from './rules/inheritance-cycle.ts'
import {jsonDuplicateKey} from './rules/json-duplicate-key.ts'
import {jsonUnknownMember} from './rules/json-unknown-member.ts'
import {linkCase} from './rules/link-case.ts'
import {linkNamesOtherType} from './rules/link-names-other-type.ts'
import {missingDescription} from './rules/missing-description.ts'
import {nameFileMismatch} from './rules/name-file-mismatch.ts'
import {rowWidth} from './rules/row-width.ts'
import {tableJsonMismatch} from './rules/table-json-mismatch.ts'
import {titleNotType} from './rules/title-not-type.ts'
import {undefinedType} from './rules/undefined-type.ts'
import {unknownCommand} from './rules/unknown-command.ts'
import {unlinkedType} from './rules/unlinked-type.ts'
import {unreadItem} from './rules/unread-item.ts'
import {unreadRow} from './rules/unread-row.ts'
import {unreadSection} from './rules/unread-section.ts'

/** Every rule, in the order in which they run; findings are sorted by place afterwards. */
export const rules: readonly Rule[] = [
  brokenLink,
  brokenAnchor,
  linkCase,
  linkNamesOtherType,
  undefinedType,
  unlinkedType,
  duplicateProperty,
  duplicateMember,
  duplicateType,
  brokenTable,
  brokenValueList,
  rowWidth,
  unreadItem,
  unreadRow,
  unreadSection,
  missingDescription,
  enumProseMismatch,
  tableJsonMismatch,
  jsonUnknownMember,
  jsonDuplicateKey,
  annotationUnknownProperty,
  titleNotType,
  conflictingTypeName,
  conflictingNamespace,
  conflictingPresence,
  docTypeMismatch,
  nameFileMismatch,
  headingOrder,
  inheritanceCycle,
  unknownCommand
]
