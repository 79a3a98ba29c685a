import {shortName} from '../../../model/short-name.ts'
import {defineRule} from '../../rule.ts'

/**
 * A heading that calls the type otherwise than the annotation of its JSON block. The annotation counts.
 *
 * ```markdown
 * # activity resource type
 * ^^^^^^^^^^^^^^^^^^^^^^^^
 * <!-- {"blockType": "resource", "@odata.type": "microsoft.graph.userActivity"} -->
 * ```
 */
export const rule = defineRule({
  severity: 'info',
  perPage: true,
  advice: 'Use the same name in both. The annotation is used.',
  message: (it: {heading: string; annotation: string}) =>
    `The heading names the type \`${it.heading}\`, but the annotation names it \`${it.annotation}\`.`,
  *check({pages}, report) {
    for (const {file, types, enums} of pages)
      for (const {names} of [...types, ...enums]) {
        const annotation = names.find(({from}) => from === 'annotation')
        const heading = names.find(({from}) => from === 'heading')
        if (!annotation || !heading) continue
        const [stated, called] = [shortName(annotation.name), shortName(heading.name)]
        if (stated.toLowerCase() === called.toLowerCase()) continue
        yield report(
          {file, ...heading.place},
          {heading: called, annotation: stated},
          {related: [{message: 'the annotation is here', source: {file, ...annotation.place}}]}
        )
      }
  }
})
