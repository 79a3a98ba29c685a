import {defineRule} from '../../rule.ts'

/**
 * A page whose `Namespace:` line says another namespace than the annotation of its JSON block. The annotation counts.
 *
 * ```markdown
 * Namespace: microsoft.graph
 *            ^^^^^^^^^^^^^^^
 * <!-- {"blockType": "resource", "@odata.type": "microsoft.graph.callRecords.session"} -->
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice: 'Use the same namespace in both. The annotation is used.',
  message: (it: {stated: string; annotated: string}) =>
    `The page has the namespace \`${it.stated}\`, but the annotation has \`${it.annotated}\`.`,
  *check({pages}, report) {
    for (const {file, namespace, types, enums} of pages)
      for (const {names} of [...types, ...enums]) {
        const annotation = names.find(({from}) => from === 'annotation')
        const dot = annotation?.name.lastIndexOf('.') ?? -1
        if (!namespace || !annotation || dot < 0) continue
        const annotated = annotation.name.slice(0, dot)
        if (annotated.toLowerCase() === namespace.text.toLowerCase()) continue
        yield report(
          {file, ...namespace.place},
          {stated: namespace.text, annotated},
          {
            actual: namespace.text,
            expected: [annotated],
            related: [{message: 'the annotation is here', source: {file, ...annotation.place}}]
          }
        )
      }
  }
})
