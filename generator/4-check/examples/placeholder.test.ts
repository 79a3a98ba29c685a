import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {isPlaceholder} from './placeholder.ts'

const placeholders = [
  '',
  'String',
  'string (identifier)',
  'String (timestamp)',
  'Edm.Int32',
  'datetime-value',
  'Display Name value',
  'Collection(microsoft.graph.driveItem)',
  '@odata.type: microsoft.graph.fileHashType',
  '{id}',
  'users/{id}',
  '<Unknown Primitive Type Edm.Stream>',
  '(redacted)',
  '2021-07-16T…',
  'eyJ0eXAiO...',
  'low | medium | high',
  'xxxxxxxx-xxxx-xxxx',
  'YYYY-MM-DDThh:mm:ssZ'
]

const values = [
  'yesterday',
  '2021-07-16',
  '87d349ed-44d7',
  'true',
  'Stringent',
  'P3D',
  '40',
  'devalue',
  'a.b@c.de'
]

for (const text of placeholders) test(`${text} stands for a value`, () => assert.ok(isPlaceholder(text)))
for (const text of values) test(`${text} is a value`, () => assert.not(isPlaceholder(text)))

test.run()
