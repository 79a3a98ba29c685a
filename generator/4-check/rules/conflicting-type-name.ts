import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {shortName} from '../../model/short-name.ts'
import type {Rule} from '../rule.ts'

/**
 * A heading that calls the type otherwise than the annotation of its JSON block. The annotation counts.
 *
 * ```markdown
 * # activity resource type
 * ^^^^^^^^^^^^^^^^^^^^^^^^
 * <!-- {"blockType": "resource", "@odata.type": "microsoft.graph.userActivity"} -->
 * ```
 */
export const conflictingTypeName: Rule = {
  code: 'conflicting-type-name',
  *check({pages}) {
    for (const {file, types, enums} of pages)
      for (const {names} of [...types, ...enums]) {
        const annotation = names.find(({from}) => from === 'annotation')
        const heading = names.find(({from}) => from === 'heading')
        if (!annotation || !heading) continue
        const [stated, called] = [shortName(annotation.name), shortName(heading.name)]
        if (stated.toLowerCase() === called.toLowerCase()) continue
        yield diagnostic(
          'conflicting-type-name',
          {file, ...heading.place},
          {heading: called, annotation: stated},
          {related: [{message: 'the annotation is here', source: {file, ...annotation.place}}]}
        )
      }
  }
}
