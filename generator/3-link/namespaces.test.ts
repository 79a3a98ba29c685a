import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from '../2-parse/parse.ts'
import type {Program} from '../model/program.ts'
import {json, programOf, properties} from '../testing/page.ts'
import {shape} from '../testing/program-facts.ts'
import {link} from './link.ts'

test('takes the namespace of the page, then the default', () => {
  const program = programOf({
    'session.md': [
      '# session resource type',
      'Namespace: microsoft.graph.callRecords',
      ...properties('a | call |')
    ],
    'call.md': [
      '# call resource type',
      ...properties('a | microsoft.graph.callRecords.session |', 'b | session |')
    ]
  })
  assert.equal(names(program), ['microsoft.graph.call', 'microsoft.graph.callRecords.session'])
  assert.is(shape(program, 'session', 'a'), '<microsoft.graph.call>')
  assert.is(shape(program, 'call', 'a'), '<microsoft.graph.callRecords.session>')
  assert.is(shape(program, 'call', 'b'), '<microsoft.graph.callRecords.session>')
})

test('takes the namespace that at least half of all types state for the others', () => {
  const lamp = ['# lamp resource type', 'Namespace: acme', ...properties('id | String |')]
  const desk = ['# desk resource type', ...properties('lamp | lamp |')]
  const annotated = [
    '# bed',
    ...json('{"id": "String"}', '<!-- {"blockType": "resource", "@odata.type": "acme.bed"} -->')
  ]
  const linked = (texts: readonly string[][]) =>
    link(texts.map((lines, at) => parse({file: `${at}.md`, text: lines.join('\n')})))
  const half = linked([lamp, desk])
  assert.equal([half.namespace, names(half)], ['acme', ['acme.desk', 'acme.lamp']])
  const few = linked([lamp, desk, desk.map((line) => line.replace('desk', 'chair'))])
  assert.equal([few.namespace, names(few)], [undefined, ['acme.lamp', 'chair', 'desk']])
  assert.is(shape(few, 'desk', 'lamp'), '<acme.lamp>')
  assert.equal(names(linked([desk])), ['desk'])
  assert.equal(names(linked([annotated])), ['acme.bed'])
})

function names({resources}: Program): string[] {
  return resources.map(({name}) => name)
}

test.run()
