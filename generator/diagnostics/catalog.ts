// Made from the folders of 4-check/rules by `npm run derive`.
import {rule as annotationSyntax} from '../4-check/rules/annotation-syntax/rule.ts'
import {rule as annotationUnknownProperty} from '../4-check/rules/annotation-unknown-property/rule.ts'
import {rule as baselineUnreadable} from '../4-check/rules/baseline-unreadable/rule.ts'
import {rule as brokenAnchor} from '../4-check/rules/broken-anchor/rule.ts'
import {rule as brokenLink} from '../4-check/rules/broken-link/rule.ts'
import {rule as brokenTable} from '../4-check/rules/broken-table/rule.ts'
import {rule as brokenValueList} from '../4-check/rules/broken-value-list/rule.ts'
import {rule as conflictingBase} from '../4-check/rules/conflicting-base/rule.ts'
import {rule as conflictingNamespace} from '../4-check/rules/conflicting-namespace/rule.ts'
import {rule as conflictingPresence} from '../4-check/rules/conflicting-presence/rule.ts'
import {rule as conflictingProperty} from '../4-check/rules/conflicting-property/rule.ts'
import {rule as conflictingRequired} from '../4-check/rules/conflicting-required/rule.ts'
import {rule as conflictingTypeName} from '../4-check/rules/conflicting-type-name/rule.ts'
import {rule as docTypeMismatch} from '../4-check/rules/doc-type-mismatch/rule.ts'
import {rule as duplicateMember} from '../4-check/rules/duplicate-member/rule.ts'
import {rule as duplicateProperty} from '../4-check/rules/duplicate-property/rule.ts'
import {rule as duplicateTitle} from '../4-check/rules/duplicate-title/rule.ts'
import {rule as duplicateType} from '../4-check/rules/duplicate-type/rule.ts'
import {rule as emptyRange} from '../4-check/rules/empty-range/rule.ts'
import {rule as enumProseMismatch} from '../4-check/rules/enum-prose-mismatch/rule.ts'
import {rule as exampleDuplicateKey} from '../4-check/rules/example-duplicate-key/rule.ts'
import {rule as exampleInvalidFormat} from '../4-check/rules/example-invalid-format/rule.ts'
import {rule as exampleMissingRequired} from '../4-check/rules/example-missing-required/rule.ts'
import {rule as exampleNotJson} from '../4-check/rules/example-not-json/rule.ts'
import {rule as exampleOutOfRange} from '../4-check/rules/example-out-of-range/rule.ts'
import {rule as examplePlaceholder} from '../4-check/rules/example-placeholder/rule.ts'
import {rule as exampleSyntax} from '../4-check/rules/example-syntax/rule.ts'
import {rule as exampleUnknownMember} from '../4-check/rules/example-unknown-member/rule.ts'
import {rule as exampleUnknownProperty} from '../4-check/rules/example-unknown-property/rule.ts'
import {rule as exampleUnknownType} from '../4-check/rules/example-unknown-type/rule.ts'
import {rule as exampleWrongType} from '../4-check/rules/example-wrong-type/rule.ts'
import {rule as externalType} from '../4-check/rules/external-type/rule.ts'
import {rule as fileNotFound} from '../4-check/rules/file-not-found/rule.ts'
import {rule as fileNotText} from '../4-check/rules/file-not-text/rule.ts'
import {rule as fileNotUtf8} from '../4-check/rules/file-not-utf8/rule.ts'
import {rule as fileTooLarge} from '../4-check/rules/file-too-large/rule.ts'
import {rule as fileUnreadable} from '../4-check/rules/file-unreadable/rule.ts'
import {rule as frontMatterSyntax} from '../4-check/rules/front-matter-syntax/rule.ts'
import {rule as headingOrder} from '../4-check/rules/heading-order/rule.ts'
import {rule as inheritanceCycle} from '../4-check/rules/inheritance-cycle/rule.ts'
import {rule as invalidDefault} from '../4-check/rules/invalid-default/rule.ts'
import {rule as jsonDuplicateKey} from '../4-check/rules/json-duplicate-key/rule.ts'
import {rule as jsonNotThisResource} from '../4-check/rules/json-not-this-resource/rule.ts'
import {rule as jsonOnlyProperty} from '../4-check/rules/json-only-property/rule.ts'
import {rule as jsonSyntax} from '../4-check/rules/json-syntax/rule.ts'
import {rule as jsonTrailingComma} from '../4-check/rules/json-trailing-comma/rule.ts'
import {rule as jsonUnknownMember} from '../4-check/rules/json-unknown-member/rule.ts'
import {rule as linkCase} from '../4-check/rules/link-case/rule.ts'
import {rule as linkNamesOtherType} from '../4-check/rules/link-names-other-type/rule.ts'
import {rule as linkWithoutExtension} from '../4-check/rules/link-without-extension/rule.ts'
import {rule as membersNotThisEnum} from '../4-check/rules/members-not-this-enum/rule.ts'
import {rule as missingDescription} from '../4-check/rules/missing-description/rule.ts'
import {rule as missingTypeColumn} from '../4-check/rules/missing-type-column/rule.ts'
import {rule as mixedNaming} from '../4-check/rules/mixed-naming/rule.ts'
import {rule as nameFileMismatch} from '../4-check/rules/name-file-mismatch/rule.ts'
import {rule as nestedTooDeep} from '../4-check/rules/nested-too-deep/rule.ts'
import {rule as noPagesFound} from '../4-check/rules/no-pages-found/rule.ts'
import {rule as noTypesFound} from '../4-check/rules/no-types-found/rule.ts'
import {rule as pageEmpty} from '../4-check/rules/page-empty/rule.ts'
import {rule as pageIsFolder} from '../4-check/rules/page-is-folder/rule.ts'
import {rule as rowWidth} from '../4-check/rules/row-width/rule.ts'
import {rule as selfInheritance} from '../4-check/rules/self-inheritance/rule.ts'
import {rule as staleBaseline} from '../4-check/rules/stale-baseline/rule.ts'
import {rule as tableJsonMismatch} from '../4-check/rules/table-json-mismatch/rule.ts'
import {rule as titleNotType} from '../4-check/rules/title-not-type/rule.ts'
import {rule as trafficInvalidFormat} from '../4-check/rules/traffic-invalid-format/rule.ts'
import {rule as trafficMissingRequired} from '../4-check/rules/traffic-missing-required/rule.ts'
import {rule as trafficNeverSeen} from '../4-check/rules/traffic-never-seen/rule.ts'
import {rule as trafficNotThisType} from '../4-check/rules/traffic-not-this-type/rule.ts'
import {rule as trafficOutOfRange} from '../4-check/rules/traffic-out-of-range/rule.ts'
import {rule as trafficReadOnly} from '../4-check/rules/traffic-read-only/rule.ts'
import {rule as trafficUnknownMember} from '../4-check/rules/traffic-unknown-member/rule.ts'
import {rule as trafficUnknownProperty} from '../4-check/rules/traffic-unknown-property/rule.ts'
import {rule as trafficWrongType} from '../4-check/rules/traffic-wrong-type/rule.ts'
import {rule as typeWithoutProperties} from '../4-check/rules/type-without-properties/rule.ts'
import {rule as unclosedCode} from '../4-check/rules/unclosed-code/rule.ts'
import {rule as undefinedReference} from '../4-check/rules/undefined-reference/rule.ts'
import {rule as undefinedType} from '../4-check/rules/undefined-type/rule.ts'
import {rule as unknownCode} from '../4-check/rules/unknown-code/rule.ts'
import {rule as unknownCommand} from '../4-check/rules/unknown-command/rule.ts'
import {rule as unknownNestedProperty} from '../4-check/rules/unknown-nested-property/rule.ts'
import {rule as unknownTypeCell} from '../4-check/rules/unknown-type-cell/rule.ts'
import {rule as unlinkedType} from '../4-check/rules/unlinked-type/rule.ts'
import {rule as unreadItem} from '../4-check/rules/unread-item/rule.ts'
import {rule as unreadList} from '../4-check/rules/unread-list/rule.ts'
import {rule as unreadPresence} from '../4-check/rules/unread-presence/rule.ts'
import {rule as unreadRow} from '../4-check/rules/unread-row/rule.ts'
import {rule as unreadSection} from '../4-check/rules/unread-section/rule.ts'
import {rule as unreadTable} from '../4-check/rules/unread-table/rule.ts'
import {rule as unreadText} from '../4-check/rules/unread-text/rule.ts'
import {rule as unusedSilence} from '../4-check/rules/unused-silence/rule.ts'

/** Every rule, by its code. */
export const catalog = {
  'annotation-syntax': annotationSyntax,
  'annotation-unknown-property': annotationUnknownProperty,
  'baseline-unreadable': baselineUnreadable,
  'broken-anchor': brokenAnchor,
  'broken-link': brokenLink,
  'broken-table': brokenTable,
  'broken-value-list': brokenValueList,
  'conflicting-base': conflictingBase,
  'conflicting-namespace': conflictingNamespace,
  'conflicting-presence': conflictingPresence,
  'conflicting-property': conflictingProperty,
  'conflicting-required': conflictingRequired,
  'conflicting-type-name': conflictingTypeName,
  'doc-type-mismatch': docTypeMismatch,
  'duplicate-member': duplicateMember,
  'duplicate-property': duplicateProperty,
  'duplicate-title': duplicateTitle,
  'duplicate-type': duplicateType,
  'empty-range': emptyRange,
  'enum-prose-mismatch': enumProseMismatch,
  'example-duplicate-key': exampleDuplicateKey,
  'example-invalid-format': exampleInvalidFormat,
  'example-missing-required': exampleMissingRequired,
  'example-not-json': exampleNotJson,
  'example-out-of-range': exampleOutOfRange,
  'example-placeholder': examplePlaceholder,
  'example-syntax': exampleSyntax,
  'example-unknown-member': exampleUnknownMember,
  'example-unknown-property': exampleUnknownProperty,
  'example-unknown-type': exampleUnknownType,
  'example-wrong-type': exampleWrongType,
  'external-type': externalType,
  'file-not-found': fileNotFound,
  'file-not-text': fileNotText,
  'file-not-utf8': fileNotUtf8,
  'file-too-large': fileTooLarge,
  'file-unreadable': fileUnreadable,
  'front-matter-syntax': frontMatterSyntax,
  'heading-order': headingOrder,
  'inheritance-cycle': inheritanceCycle,
  'invalid-default': invalidDefault,
  'json-duplicate-key': jsonDuplicateKey,
  'json-not-this-resource': jsonNotThisResource,
  'json-only-property': jsonOnlyProperty,
  'json-syntax': jsonSyntax,
  'json-trailing-comma': jsonTrailingComma,
  'json-unknown-member': jsonUnknownMember,
  'link-case': linkCase,
  'link-names-other-type': linkNamesOtherType,
  'link-without-extension': linkWithoutExtension,
  'members-not-this-enum': membersNotThisEnum,
  'missing-description': missingDescription,
  'missing-type-column': missingTypeColumn,
  'mixed-naming': mixedNaming,
  'name-file-mismatch': nameFileMismatch,
  'nested-too-deep': nestedTooDeep,
  'no-pages-found': noPagesFound,
  'no-types-found': noTypesFound,
  'page-empty': pageEmpty,
  'page-is-folder': pageIsFolder,
  'row-width': rowWidth,
  'self-inheritance': selfInheritance,
  'stale-baseline': staleBaseline,
  'table-json-mismatch': tableJsonMismatch,
  'title-not-type': titleNotType,
  'traffic-invalid-format': trafficInvalidFormat,
  'traffic-missing-required': trafficMissingRequired,
  'traffic-never-seen': trafficNeverSeen,
  'traffic-not-this-type': trafficNotThisType,
  'traffic-out-of-range': trafficOutOfRange,
  'traffic-read-only': trafficReadOnly,
  'traffic-unknown-member': trafficUnknownMember,
  'traffic-unknown-property': trafficUnknownProperty,
  'traffic-wrong-type': trafficWrongType,
  'type-without-properties': typeWithoutProperties,
  'unclosed-code': unclosedCode,
  'undefined-reference': undefinedReference,
  'undefined-type': undefinedType,
  'unknown-code': unknownCode,
  'unknown-command': unknownCommand,
  'unknown-nested-property': unknownNestedProperty,
  'unknown-type-cell': unknownTypeCell,
  'unlinked-type': unlinkedType,
  'unread-item': unreadItem,
  'unread-list': unreadList,
  'unread-presence': unreadPresence,
  'unread-row': unreadRow,
  'unread-section': unreadSection,
  'unread-table': unreadTable,
  'unread-text': unreadText,
  'unused-silence': unusedSilence
}
