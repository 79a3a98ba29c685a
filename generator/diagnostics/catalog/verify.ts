/** Examples of API pages, held against the documented types. */
import {define} from '../define.ts'

export const verifyCatalog = {
  'example-placeholder': define(
    'info',
    (it: {name: string; documented: string; value: string}) =>
      `${it.value ? `\`${it.value}\`` : 'An empty string'} only stands for a value of ${it.name}, which is ${it.documented}.`
  ),
  'example-syntax': define('warning', (it: {text: string; reason: string | undefined}) => {
    const reason = it.reason ? `: ${it.reason}` : ''
    return it.text ? `\`${it.text}\` is not JSON here${reason}.` : `The JSON ends too early${reason}.`
  }),
  'example-wrong-type': define(
    'warning',
    (it: {name: string; documented: string; shown: string}) =>
      `${it.name} is documented as ${it.documented}, the example shows ${it.shown}.`
  ),
  'example-unknown-member': define(
    'warning',
    (it: {value: string; name: string}) => `\`${it.value}\` is not among the documented values of ${it.name}.`
  ),
  'example-invalid-format': define(
    'warning',
    (it: {name: string; documented: string; value: string}) =>
      `${it.name} is documented as ${it.documented}, which \`${it.value}\` is not.`
  ),
  'example-out-of-range': define(
    'warning',
    (it: {name: string; limit: string; shown: string}) =>
      `${it.name} is documented as ${it.limit}, the example shows ${it.shown}.`
  ),
  'example-missing-required': define(
    'warning',
    (it: {name: string; type: string}) =>
      `The example of \`${it.type}\` lacks \`${it.name}\`, which is documented as required.`
  ),
  'example-unknown-property': define(
    'info',
    (it: {name: string; type: string}) => `\`${it.type}\` has no documented property \`${it.name}\`.`
  ),
  'example-unknown-type': define(
    'warning',
    (it: {name: string}) => `No page defines the type \`${it.name}\` of this example.`
  )
}
