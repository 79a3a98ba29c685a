import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {declarations} from '../options/declarations.ts'
import {typedown} from '../testing/cli.ts'
import {withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'

const kinds: readonly string[] = declarations.emit.schema.items.enum

const cwd = '/'

/** What one line on standard error says; nothing on standard output, exit code 2. */
async function complaint(args: readonly string[], folder = cwd): Promise<string> {
  const {status, stdout, stderr} = await runHere(args, {cwd: folder})
  assert.is(stdout, '')
  assert.is(status, 2, stderr)
  assert.match(stderr, /^typedown: [^\n]+\n$/)
  return stderr.slice('typedown: '.length, -1)
}

const wrong: [string[], string][] = [
  [['lintt'], "unknown command 'lintt'. Did you mean lint?"],
  [['--versoin'], "unknown option '--versoin'. Did you mean --version?"],
  [['lint', '--formt', 'json'], "unknown option '--formt'. Did you mean --format?"],
  [
    ['lint', '--format', 'xml'],
    "option '-f, --format <name>' argument 'xml' is invalid. Allowed choices are pretty, plain, json, github, sarif"
  ],
  [['generate', '--out'], "option '-o, --out <folder>' argument missing"],
  [
    ['lint', '--out', 'x'],
    "unknown option '--out'. It is an option of generate, inspect, explore and fixtures"
  ],
  [['--check', 'generate'], "unknown option '--check'. It is an option of generate"],
  [['lint', '--mend'], "unknown option '--mend'"],
  [
    ['documents'],
    "unknown command 'documents'. Commands are init, generate, lint, verify, diff, inspect, explore, fixtures and explain"
  ],
  [['lint', '--max-findings', '-1'], '--max-findings -1: expected a non-negative integer'],
  [['generate', '--max-issues', '0'], 'command line: `maxIssues` must be a positive integer, not 0'],
  [['lint', '--max-warnings', 'few'], '--max-warnings few: expected a non-negative integer'],
  [
    ['lint', '--rule', 'broken-link'],
    '--rule broken-link: expected code=severity, with one of the severities off, info, warning, error'
  ],
  [
    ['lint', '--rule', 'brokn-link=off'],
    'command line: `rules` has the unknown code "brokn-link". Did you mean `broken-link`?'
  ],
  [['lint', '--override', 'broken-link=off'], '--override broken-link=off: expected glob:code=severity'],
  [
    ['generate', '--emit', 'types,mocks'],
    `command line: \`emit\` [1] must be one of ${kinds.map((kind) => `"${kind}"`).join(', ')}, not "mocks"`
  ],
  [
    ['generate', '--enums', 'ajar'],
    "option '--enums <mode>' argument 'ajar' is invalid. Allowed choices are documented, closed, open"
  ],
  [
    ['lint', '--namespace', 'a b'],
    'command line: `namespace` must be names separated by dots, such as "microsoft.graph", not "a b"'
  ],
  [['lint', '--config', 'none.ts'], 'none.ts: no such file or folder'],
  [['lint', '--baseline', 'none.json', '.'], 'none.json: no such file or folder'],
  [['explain', 'broken-lnk'], 'unknown code `broken-lnk`. Did you mean `broken-link`?'],
  [['explain', 'a', 'b'], "too many arguments for 'explain'. Expected 1 argument but got 2"]
]

for (const [args, want] of wrong) {
  test(`${args.join(' ')}: one line, exit code 2`, async () => {
    await withFolder(async (folder) => {
      writeFolder(folder, {'a.md': '# a\n'})
      assert.is(await complaint(args, folder), want)
    })
  })
}

test('a path that is not there: the one that was meant', async () => {
  await withFolder(async (folder) => {
    writeFolder(folder, {'docs/user.md': '# user\n'})
    const {status, stdout} = await runHere(['lint', 'docs/usr.md'], {cwd: folder})
    const said = 'File or folder not found: `docs/usr.md`. Did you mean `docs/user.md`?'
    assert.equal([status, stdout], [1, `docs/usr.md:1:1: error file-not-found ${said}\n`])
  })
})

test('a bad config: one line that names file and key, exit code 2', async () => {
  await withFolder(async (folder) => {
    writeFolder(folder, {'typedown.config.json': '{"ruels": {}}', 'docs/x.md': '# x\n'})
    const said = 'typedown.config.json:1:2: unknown option `ruels`. Did you mean `rules`?'
    assert.is(await complaint(['lint', 'docs'], folder), said)
    assert.is(await complaint(['generate'], folder), said)
    assert.is(await complaint(['inspect'], `${folder}/docs`), `../${said}`)
    assert.is((await runHere(['lint', 'docs', '--no-config'], {cwd: folder})).status, 0)
  })
})

test('two configs: which is read', async () => {
  await withFolder(async (folder) => {
    const config = "export default {rules: {'missing-description': 'off'}}"
    writeFolder(folder, {'typedown.config.mjs': config, '.config/typedown.config.json': '{', 'a.md': '# a\n'})
    const {status, stderr} = await runHere(['lint', 'a.md'], {cwd: folder})
    assert.is(status, 0)
    assert.match(
      stderr,
      /^typedown: using typedown\.config\.mjs, ignoring \.config\/typedown\.config\.json\n/
    )
  })
})

test('without a command: the help, on standard error, exit code 2', async () => {
  const {status, stdout, stderr} = await runHere([], {cwd})
  assert.equal([status, stdout], [2, ''])
  assert.match(stderr, /^Usage: typedown <command>/)
})

test('help names every command, the config, the exit codes; each command has examples', async () => {
  const {status, stdout} = await runHere(['--help'], {cwd})
  assert.is(status, 0)
  for (const word of [
    'generate',
    'lint',
    'inspect',
    'explain',
    'typedown.config.ts',
    'defineConfig',
    'Exit codes:'
  ]) {
    assert.match(stdout, word)
  }
  for (const command of ['generate', 'lint', 'inspect', 'explain']) {
    const help = await runHere([command, '--help'], {cwd})
    assert.is(help.status, 0)
    assert.match(help.stdout, `Usage: typedown ${command}`)
    assert.match(help.stdout, 'Examples:\n  $ typedown')
    assert.is(help.stdout, (await runHere(['help', command], {cwd})).stdout)
  }
})

test('every option of a config has its flag', async () => {
  const helps = await Promise.all(
    ['generate', 'verify', 'lint', 'diff'].map(
      async (command) => (await runHere([command, '--help'], {cwd})).stdout
    )
  )
  const stdout = helps.join('')
  const others: {readonly [option: string]: string} = {
    paths: '[paths...]',
    rules: '--rule <',
    changes: '--change <',
    overrides: '--override <',
    cache: '--no-cache',
    examples: '--no-examples',
    dialects: '--dialect <',
    readonly: '--readonly',
    brandedIds: '--branded-ids'
  }
  for (const option of Object.keys(declarations)) {
    const flag = `--${option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    assert.match(stdout, others[option] ?? new RegExp(`${flag}(?: <| {2})`))
  }
})

test('prints its version', () => {
  const {status, stdout} = typedown(['--version'], {cwd})
  assert.is(status, 0)
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/)
})

test('a fault on the command line of the real process: one line, exit code 2', () => {
  const {status, stdout, stderr} = typedown(['lintt'], {cwd})
  assert.equal([status, stdout, stderr], [2, '', "typedown: unknown command 'lintt'. Did you mean lint?\n"])
})

test.run()
