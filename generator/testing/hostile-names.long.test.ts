/** Files and folders whose names are code, commands or controls: what is generated and printed holds them as text. */
import {Project, SyntaxKind} from 'ts-morph'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {printers} from '../diagnostics/printers/printers.ts'
import {typedown} from './cli.ts'
import {readFolder, withFolder, writeFolder} from './folders.ts'

const names = [
  'a\nglobalThis.PWNED=1;`',
  'b\rglobalThis.PWNED=1;`',
  'c\u2028globalThis.PWNED=1;`',
  'd\u2029globalThis.PWNED=1;`',
  'e*',
  "f';globalThis.PWNED=1;'",
  `g$\{globalThis.PWNED=1}\`;globalThis.PWNED=1;\``,
  'h\n::error::PWNED',
  '::add-mask::i',
  '##[add-mask]j',
  'k\u001b[2J\u009b31m',
  'l\u202egnp',
  'm"]}, {"x": ["',
  'n%0A::error::o',
  '[o](javascript:PWNED)'
]

const page = (index: number) => `# thing${index} resource type

A thing. See [it](javascript:PWNED) and [that](missing.md).

## Properties

| Property | Type | Description |
|:--|:--|:--|
| id | String | Id. Possible values are: \`a\`, \`b\`. |
| next | [thing0](nowhere.md) | Next one. |
| own | [undefined${index}](nowhere.md) | Of no page. |
`

const request = `# Get thing

## HTTP request

\`\`\`http
GET /things/{id}/\`\${globalThis.PWNED=1}
\`\`\`
`

/** As a folder and as a file: `*` ends a comment together with the slash behind it. */
const files = Object.fromEntries(
  names.flatMap((name, index) => [
    [`docs/${name}.md`, page(index * 2)],
    [`docs/${name}/in.md`, page(index * 2 + 1)],
    [`docs/${name}/get.md`, request]
  ])
)

const unseen = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
const artefacts = 'types,validators,factories,json-schema,openapi,arbitraries,msw,scenario'

for (const language of ['ts', 'js']) {
  test(`${language}: generated files hold hostile names as text`, () => {
    withFolder((folder) => {
      writeFolder(folder, files)
      const flags = ['--no-config', '--emit', artefacts, '--language', language, '--out', 'out', '--quiet']
      const {status, stderr} = typedown(['generate', 'docs', ...flags], {cwd: folder})
      assert.equal([status, stderr], [0, ''])
      const emitted = Object.entries(readFolder(`${folder}/out`)).map(([path, text]) => ({path, text}))
      for (const {path, text} of emitted) assert.not.match(text, unseen, path)
      const code = emitted.filter(({path}) => /\.[jt]s$/.test(path))
      assert.ok(code.filter(({path}) => /types\/thing\d+\.(?:d\.)?ts$/.test(path)).length >= names.length * 2)
      const project = new Project({useInMemoryFileSystem: true, skipLoadingLibFiles: true})
      const parsed = code.map(({path, text}) => project.createSourceFile(path, text))
      const program = project.getProgram().compilerObject
      assert.equal(program.getSyntacticDiagnostics().map(String), [])
      for (const file of parsed) {
        assert.not.match(file.getFullText(), '[it](javascript:')
        const found = file
          .getDescendantsOfKind(SyntaxKind.Identifier)
          .some((name) => name.getText() === 'PWNED')
        assert.not.ok(found, file.getFilePath())
      }
    })
  })
}

for (const format of Object.keys(printers)) {
  test(`${format}: findings in hostile names are printed as text`, () => {
    withFolder((folder) => {
      writeFolder(folder, files)
      const {stdout, stderr} = typedown(['lint', 'docs', '--no-config', '--format', format], {cwd: folder})
      assert.not.match(stdout + stderr, unseen)
      const named = names.filter((name) => stdout.includes(name.slice(0, 1)))
      assert.is(named.length, names.length)
      const commands = stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line))
      if (format === 'github')
        assert.ok(commands.every((line) => /^::(?:warning|error|notice) file=docs/.test(line)))
      else assert.equal(commands, [])
      if (format === 'json' || format === 'sarif') JSON.parse(stdout)
      if (format === 'json')
        assert.ok(
          JSON.parse(stdout).diagnostics.some(
            (it: {source: {file: string}}) => it.source.file === `docs/${names[0]}.md`
          )
        )
    })
  })
}

test('a page in the working folder begins no workflow command', () => {
  withFolder((folder) => {
    writeFolder(folder, {'::add-mask::a.md': page(0)})
    const {stdout} = typedown(['lint', '.', '--no-config', '--format', 'plain'], {cwd: folder})
    assert.match(stdout, /^\.\/::add-mask::a\.md:/)
  })
})

test('usage errors show what they were given', () => {
  withFolder((folder) => {
    for (const args of [
      ['\u001b[31mred'],
      ['lint', '--format', '\u001b[31m\r'],
      ['lint', '--config', '\u001b]0;x\u0007']
    ]) {
      const {status, stdout, stderr} = typedown(args, {cwd: folder})
      assert.equal([status, stdout], [2, ''])
      assert.match(stderr, /^typedown: [^\n]*\\u001b[^\n]*\n$/)
      assert.not.match(stderr, unseen)
    }
  })
})

test.run()
