/** Examples of API pages that contradict the documented types. */
import {define} from '../define.ts'
import {duplicateKey} from './duplicate-key.ts'

export const verifyCatalog = {
  'example-placeholder': define(
    'info',
    'Show a value as the service returns it.',
    (it: {name: string; documented: string; value: string}) =>
      `${it.value ? `\`${it.value}\`` : 'An empty string'} is a placeholder, but ${it.name} is documented as ${it.documented}.`
  ),
  'example-syntax': define(
    'warning',
    'Correct the JSON of the example.',
    (it: {text: string; reason: string | undefined}) => {
      const reason = it.reason ? `: ${it.reason}` : ''
      return it.text ? `Unexpected \`${it.text}\` in JSON${reason}.` : `Unexpected end of JSON${reason}.`
    }
  ),
  'example-duplicate-key': duplicateKey,
  'example-wrong-type': define(
    'warning',
    'Correct the example or the documented type.',
    (it: {name: string; documented: string; shown: string}) =>
      `${it.name} is documented as ${it.documented}, but the example shows ${it.shown}.`
  ),
  'example-unknown-member': define(
    'warning',
    'Correct the value, or document it.',
    (it: {value: string; name: string}) => `\`${it.value}\` is not a documented value of ${it.name}.`
  ),
  'example-invalid-format': define(
    'warning',
    'Show a value in the documented format.',
    (it: {name: string; documented: string; value: string}) =>
      `${it.name} is documented as ${it.documented}, but the example shows \`${it.value}\`.`
  ),
  'example-out-of-range': define(
    'warning',
    'Correct the value or the documented limit.',
    (it: {name: string; limit: string; shown: string}) =>
      `${it.name} is documented as ${it.limit}, but the example shows ${it.shown}.`
  ),
  'example-missing-required': define(
    'warning',
    'Add it to the example, or mark the example as truncated.',
    (it: {name: string; type: string}) =>
      `Missing property in the example of \`${it.type}\`: \`${it.name}\` is documented as required.`
  ),
  'example-unknown-property': define(
    'info',
    'Document the property, or remove it from the example.',
    (it: {name: string; type: string}) => `\`${it.type}\` has no documented property \`${it.name}\`.`
  ),
  'example-unknown-type': define(
    'warning',
    'Correct the name, or add a page for the type.',
    (it: {name: string}) => `No page defines the type \`${it.name}\` of this example.`
  )
}
