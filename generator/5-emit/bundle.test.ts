/** What a bundler makes of an import from the generated index: only what is used. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {defaults} from '../options.ts'
import {bundle} from '../testing/bundle.ts'
import {enumeration, programOf, property, reference, resource, string} from '../testing/program.ts'
import {emit} from './emit.ts'

const program = programOf({
  resources: [
    resource('x.user', [property('name', string), property('color', reference('x.color'))]),
    resource('x.group', [property('owner', reference('x.user')), property('title', string)])
  ],
  enums: [enumeration('x.color', ['red', 'green']), enumeration('x.size', ['large'])]
})
const files = await emit(program, {...defaults, emit: ['types'], importExtension: '.ts'})

test('a type costs nothing', () => {
  assert.is(
    bundle(files, "import {type User} from './index.ts'\nexport const user: User = {}"),
    'var user = {};\nexport {\n  user\n};\n'
  )
})

test('a list of members costs its own members', () => {
  const text = bundle(files, "import {colors} from './index.ts'\nglobalThis.colors = colors")
  assert.match(text, /"green"/)
  assert.not.match(text, /"large"/)
})

test.run()
