/** Examples of API pages, held against the documented types. */
import {define} from '../define.ts'
import {duplicateKey} from './duplicate-key.ts'

export const verifyCatalog = {
  'example-placeholder': define(
    'info',
    'Write a value as the service gives it.',
    (it: {name: string; documented: string; value: string}) =>
      `${it.value ? `\`${it.value}\`` : 'An empty string'} only stands for a value of ${it.name}, which is ${it.documented}.`
  ),
  'example-syntax': define(
    'warning',
    'Correct the JSON of the example.',
    (it: {text: string; reason: string | undefined}) => {
      const reason = it.reason ? `: ${it.reason}` : ''
      return it.text ? `\`${it.text}\` is not JSON here${reason}.` : `The JSON ends too early${reason}.`
    }
  ),
  'example-duplicate-key': duplicateKey,
  'example-wrong-type': define(
    'warning',
    'Correct the example, or the type that the page documents.',
    (it: {name: string; documented: string; shown: string}) =>
      `${it.name} is documented as ${it.documented}, the example shows ${it.shown}.`
  ),
  'example-unknown-member': define(
    'warning',
    'Correct the value, or add it to the documented ones.',
    (it: {value: string; name: string}) => `\`${it.value}\` is not among the documented values of ${it.name}.`
  ),
  'example-invalid-format': define(
    'warning',
    'Write a value of the documented form.',
    (it: {name: string; documented: string; value: string}) =>
      `${it.name} is documented as ${it.documented}, which \`${it.value}\` is not.`
  ),
  'example-out-of-range': define(
    'warning',
    'Correct the value, or the documented range.',
    (it: {name: string; limit: string; shown: string}) =>
      `${it.name} is documented as ${it.limit}, the example shows ${it.shown}.`
  ),
  'example-missing-required': define(
    'warning',
    'Add it to the example, or mark the example as truncated.',
    (it: {name: string; type: string}) =>
      `The example of \`${it.type}\` lacks \`${it.name}\`, which is documented as required.`
  ),
  'example-unknown-property': define(
    'info',
    'Document the property, or take it out of the example.',
    (it: {name: string; type: string}) => `\`${it.type}\` has no documented property \`${it.name}\`.`
  ),
  'example-unknown-type': define(
    'warning',
    'Correct the name, or add the page of the type.',
    (it: {name: string}) => `No page defines the type \`${it.name}\` of this example.`
  )
}
