import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Rule} from '../rule.ts'

/**
 * A page whose `Namespace:` line says another namespace than the annotation of its JSON block. The annotation counts.
 *
 * ```markdown
 * Namespace: microsoft.graph
 *            ^^^^^^^^^^^^^^^
 * <!-- {"blockType": "resource", "@odata.type": "microsoft.graph.callRecords.session"} -->
 * ```
 */
export const conflictingNamespace: Rule = {
  code: 'conflicting-namespace',
  *check({pages}) {
    for (const {file, namespace, types, enums} of pages)
      for (const {names} of [...types, ...enums]) {
        const annotation = names.find(({from}) => from === 'annotation')
        const dot = annotation?.name.lastIndexOf('.') ?? -1
        if (!namespace || !annotation || dot < 0) continue
        const annotated = annotation.name.slice(0, dot)
        if (annotated.toLowerCase() === namespace.text.toLowerCase()) continue
        yield diagnostic(
          'conflicting-namespace',
          {file, ...namespace.place},
          {told: namespace.text, annotated},
          {
            actual: namespace.text,
            expected: [annotated],
            related: [{message: 'the annotation is here', source: {file, ...annotation.place}}]
          }
        )
      }
  }
}
