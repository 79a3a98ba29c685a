import {defineRule} from '../../rule.ts'

/** A link by reference, `[text][id]`, has no definition. */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice: 'Define it at the end of the page, as in `[name]: page.md`, or write the target inline.',
  message: (it: {reference: string}) => `The link reference \`[${it.reference}]\` is not defined.`,
  *check({pages}, report) {
    for (const {file, links} of pages)
      for (const {url, place, reference, text} of links)
        if (url === undefined) yield report({file, ...place}, {reference: reference ?? text})
  }
})
