/** Templates of users for what stands in `types/`. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {defaults} from '../../options.ts'
import {withFolder, writeFolder} from '../../testing/folders.ts'
import {programOf, property, reference, resource, string} from '../../testing/program.ts'
import {emit} from '../emit.ts'

const program = programOf({
  resources: [
    resource('x.user', [
      property('id', string, {description: 'Its key.', required: true}),
      property('team', reference('x.team'))
    ])
  ]
})

test('an interface comes in parts: comment, first line, and members with comments', () =>
  withFolder(async (folder) => {
    writeFolder(folder, {
      'interface/resource.ts.hbs':
        '{{> imports.ts}}\n\n// {{#each members}}{{name}} {{/each}}.\n{{head}}\n{{#each members}}\n{{text}}\n{{/each}}\n}',
      'interface/opaque.ts.hbs': '{{#each statements}}\n// Not ours.\n{{this}}\n{{/each}}'
    })
    const files = await emit(program, {...defaults, emit: ['types'], templates: folder})
    const textOf = (path: string) =>
      files
        .find((file) => file.path === path)
        ?.text.split('\n')
        .slice(2)
        .join('\n')
    assert.is(
      textOf('types/user.ts'),
      `import type { Team } from './team.js';

// id team .
export interface User {
  id: string | null;
  team?: Team | null;
}
`
    )
    assert.match(
      textOf('types/team.ts') ?? '',
      /^\/\/ Not ours\.\n\/\*\*[\s\S]+\nexport type Team = unknown;\n$/
    )
  }))

test.run()
