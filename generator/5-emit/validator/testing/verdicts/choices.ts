import {ofProperty, type Verdict} from './verdict.ts'

const whole = {color: 'one', own: 'one', many: 'm01', rights: 'read', empty: ''}

const choice = ofProperty('Choices', whole)

/** Values of enums and of lists of members. */
export const choices: readonly Verdict[] = [
  ...choice('color', ['one', 'two'], ['three', '', 'One', 1, ['one']]),
  ...choice('own', ['one', 'two'], ['three', 1]),
  ...choice(
    'many',
    ['m01', 'member20', 'm5'],
    ['m99', 'member99', 5, 'x', '', Object.assign(['m5'], {length: 2})]
  ),
  ...choice(
    'rights',
    ['read', 'read,write', 'write, read'],
    ['', 'read,', 'read;write', 'run', 'read,run', 3, ['read']]
  ),
  ...choice('empty', ['any text'], [5]),
  ['open', 'Choices', {color: 'three', own: 'four', many: 'x', rights: 'run', empty: ''}],
  ['open', 'Choices', {color: 3, own: 4, many: [], rights: {}}, 'color', 'own', 'many', 'rights'],
  ['lenient', 'Color', 'one'],
  ['lenient', 'Color', 'three', ''],
  ['lenient', 'Many', 'member20'],
  ['lenient', 'Many', 'member21', ''],
  ['lenient', 'Many', null, ''],
  ['lenient', 'Rights', 'read, write'],
  ['lenient', 'Rights', 'read write', ''],
  ['lenient', 'Empty', 5, ''],
  ['open', 'Rights', 'run'],
  ['open', 'Rights', 5, '']
]
