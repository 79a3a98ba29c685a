import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {withFolder, writeFolder} from './testing/folders.ts'
import {LanguageClient} from './testing/language-client.ts'

/** The built command. */
const server = fileURLToPath(new URL('../dist/language-server.js', import.meta.url))

const status =
  '# status enum type\n\n## Members\n\n|Member|Description|\n|:---|:---|\n|active|May sign in.|\n'
const user = (url: string) =>
  `# user resource type\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|status|[status](${url})|Why.|\n`

interface Finding {
  readonly code: string
  readonly source: string
  readonly severity: number
  readonly message: string
  readonly range: {readonly start: object; readonly end: object}
  readonly codeDescription: {readonly href: string}
}

/** A server that runs in a folder, and an editor that has one document open, and may open others. */
async function editing(
  pages: {readonly [file: string]: string},
  file: string,
  use: (editor: Editor, folder: string) => Promise<void>,
  capabilities: object = {}
): Promise<void> {
  await withFolder(async (folder) => {
    writeFolder(folder, pages)
    const uriOf = (name: string) => pathToFileURL(join(folder, name)).href
    const client = new LanguageClient(process.execPath, [server, '--stdio'], folder)
    await client.request('initialize', {processId: null, rootUri: pathToFileURL(folder).href, capabilities})
    client.notify('initialized', {})
    const versions = new Map<string, number>()
    const findings = async (other = file): Promise<readonly Finding[]> => {
      const {params} = await client.receive(
        ({method, params}) =>
          method === 'textDocument/publishDiagnostics' && (params as {uri: string}).uri === uriOf(other)
      )
      return (params as {diagnostics: Finding[]}).diagnostics
    }
    const show = async (text: string, other = file): Promise<readonly Finding[]> => {
      const uri = uriOf(other)
      const version = (versions.get(other) ?? 0) + 1
      versions.set(other, version)
      if (version === 1) {
        client.notify('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version, text}})
      } else {
        client.notify('textDocument/didChange', {textDocument: {uri, version}, contentChanges: [{text}]})
      }
      return await findings(other)
    }
    const fixes = async (diagnostics: readonly Finding[]): Promise<readonly Fix[]> => {
      const range = {start: {line: 0, character: 0}, end: {line: 999, character: 0}}
      const params = {textDocument: {uri: uriOf(file)}, range, context: {diagnostics}}
      const actions = (await client.request('textDocument/codeAction', params)) as Action[]
      return actions.map(({title, kind, edit}) => ({title, kind, edits: edit.changes[uriOf(file)] ?? []}))
    }
    const close = async (other: string): Promise<void> => {
      client.notify('textDocument/didClose', {textDocument: {uri: uriOf(other)}})
      while ((await findings(other)).length > 0);
    }
    await use({client, show, findings, fixes, close}, folder).finally(() => client.close())
  })
}

interface Editor {
  readonly client: LanguageClient
  /** Opens or changes the document, or another; gives what is found in it. */
  readonly show: (text: string, other?: string) => Promise<readonly Finding[]>
  /** What is found in it next. */
  readonly findings: (other?: string) => Promise<readonly Finding[]>
  readonly fixes: (findings: readonly Finding[]) => Promise<readonly Fix[]>
  /** Closes a document, until nothing is said of it any more. */
  readonly close: (other: string) => Promise<void>
}

interface Position {
  readonly line: number
  readonly character: number
}

interface Edit {
  readonly range: {readonly start: Position; readonly end: Position}
  readonly newText: string
}

interface Fix {
  readonly title: string
  readonly kind: string
  readonly edits: readonly Edit[]
}

interface Action extends Fix {
  readonly edit: {readonly changes: {readonly [uri: string]: readonly Edit[]}}
}

function codes(findings: readonly Finding[]): string[] {
  return findings.map(({code}) => code)
}

/** A text with edits of single lines, last ones first. */
function edited(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n')
  for (const {range, newText} of [...edits].reverse()) {
    const line = lines[range.start.line] ?? ''
    lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character)
  }
  return lines.join('\n')
}

test('reports a finding while one types, and mends it', () =>
  editing(
    {'spec/status.md': status, 'spec/user.md': user('status.md')},
    'spec/user.md',
    async ({show, fixes}) => {
      assert.equal(await show(user('status.md')), [])
      const [finding, ...others] = await show(user('statsu.md'))
      assert.is(others.length, 0)
      assert.is(finding?.source, 'typedown')
      assert.is(finding?.code, 'broken-link')
      assert.is(finding?.severity, 2)
      const range = {start: {line: 6, character: 17}, end: {line: 6, character: 26}}
      assert.equal(finding?.range, range)
      const [sentence, advice] = finding?.message.split('\n') ?? []
      assert.is(sentence, 'Broken link: `statsu.md` does not exist. Did you mean `status.md`?')
      assert.is(advice, 'Correct the link, or add the page.')
      assert.match(finding?.codeDescription.href ?? '', /4-check\/rules\/broken-link\/help\.md$/)
      assert.equal(await fixes(finding ? [finding] : []), [
        {
          title: 'Replace `statsu.md` with `status.md`',
          kind: 'quickfix',
          edits: [{range, newText: 'status.md'}]
        }
      ])
    }
  ))

test('every finding that expects something is mended by its first fix', () => {
  const text = `${user('Status.md')}|mode|staus|How.|\n\n#### JSON representation\n\n\`\`\`json\n{"status": "String",}\n\`\`\`\n`
  return editing({'spec/status.md': status, 'spec/user.md': text}, 'spec/user.md', async ({show, fixes}) => {
    const found = await show(text)
    assert.equal(codes(found), ['link-case', 'undefined-type', 'heading-order', 'json-trailing-comma'])
    const offered = await fixes(found)
    assert.equal(
      offered.map(({title}) => title),
      [
        'Replace `Status.md` with `status.md`',
        'Replace `staus` with `status`',
        'Replace `####` with `###`',
        'Remove `,`'
      ]
    )
    const mended = edited(
      text,
      offered.flatMap(({edits}) => edits)
    )
    assert.equal(codes(await show(mended)), ['unlinked-type'])
  })
})

test('knows what has changed on the disk meanwhile', () =>
  editing({'spec/user.md': user('status.md')}, 'spec/user.md', async ({show}, folder) => {
    assert.equal(codes(await show(user('status.md'))), ['broken-link'])
    writeFolder(folder, {'spec/status.md': status})
    assert.equal(await show(`${user('status.md')}\n`), [])
    writeFolder(folder, {'spec/status.md': status.replace('# status', '# mood')})
    assert.equal(codes(await show(user('status.md'))), ['link-names-other-type'])
  }))

test('knows what other documents show, saved or not', () =>
  editing(
    {'spec/status.md': status, 'spec/user.md': user('status.md')},
    'spec/user.md',
    async ({show, findings, close}) => {
      assert.equal(codes(await show(user('status.md'))), [])
      await show(status.replace('# status', '# mood'), 'spec/status.md')
      assert.equal(codes(await findings()), ['link-names-other-type'])
      await close('spec/status.md')
      assert.equal(codes(await findings()), [])
    }
  ))

test('knows a page that is yet to be saved', () =>
  editing({'spec/user.md': user('status.md')}, 'spec/user.md', async ({show, findings}) => {
    assert.equal(codes(await show(user('status.md'))), ['broken-link'])
    await show(status, 'spec/status.md')
    assert.equal(codes(await findings()), [])
  }))

test('follows the config, when the editor says that it has changed', () => {
  const text = user('statsu.md')
  const pages = {'spec/status.md': status, 'spec/user.md': text, 'typedown.config.json': '{}'}
  const capabilities = {workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}}
  const use = async ({client, show, findings}: Editor, folder: string): Promise<void> => {
    const asked = await client.receive(({method}) => method === 'client/registerCapability')
    client.answer(asked, null)
    assert.equal(codes(await show(text)), ['broken-link'])
    const config = async (json: string): Promise<readonly Finding[]> => {
      writeFolder(folder, {'typedown.config.json': json})
      client.notify('workspace/didChangeWatchedFiles', {changes: []})
      return await findings()
    }
    assert.equal(await config('{"rules": {"broken-link": "off"}}'), [])
    const [fault] = await config('{"rules": {"broken-lnk": "off"')
    assert.match(fault?.message ?? '', 'typedown.config.json')
    assert.equal(codes(await config('{"rules": {"broken-link": "error"}}')), ['broken-link'])
  }
  return editing(pages, 'spec/user.md', use, capabilities)
})

test('leaves other markdown of the project alone', () =>
  editing({'spec/user.md': user('status.md'), 'README.md': ''}, 'README.md', async ({show}) =>
    assert.equal(await show('# About\n\n### Skipped\n'), [])
  ))

const many = (rows: number): string =>
  user('status.md') + Array.from({length: rows}, (_, index) => `|p${index}|noType${index}|Which.|\n`).join('')

for (const rows of [300, 20_000])
  test(`a page with a finding in each of ${rows} rows`, () =>
    editing({'spec/status.md': status, 'spec/user.md': ''}, 'spec/user.md', async ({show}) => {
      assert.is((await show(many(rows))).length >= rows, true)
      assert.equal(codes(await show(user('statsu.md'))), ['broken-link'])
    }))

test('lives on after messages that are none, and documents that are no files', () =>
  editing({'spec/status.md': status, 'spec/user.md': ''}, 'spec/user.md', async ({client, show}, folder) => {
    const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    for (const body of [
      '{"jsonrpc": "2.0", ',
      'null',
      '7',
      '[]',
      '{}',
      '""',
      '{"jsonrpc": "2.0", "method": 5}'
    ])
      client.raw(framed(body))
    for (const params of [null, {}, {textDocument: null}, {textDocument: {uri: 5}}, []])
      for (const method of [
        'textDocument/didOpen',
        'textDocument/didChange',
        'textDocument/didClose',
        'none'
      ])
        client.notify(method, params)
    const uris = [
      'untitled:Untitled-1',
      'file://host/share/a.md',
      'file:///a%2Fb.md',
      'file:///a%00b.md',
      'file:///%',
      'vscode-remote://ssh-remote+host/home/a.md',
      'git:/a.md?{"ref":"HEAD"}',
      'a.md',
      '',
      `file://${folder}/spec/%C3%A4%20b.md`
    ]
    for (const uri of uris) {
      client.notify('textDocument/didOpen', {
        textDocument: {uri, languageId: 'markdown', version: 1, text: user('x.md')}
      })
      await client.request('textDocument/codeAction', {
        textDocument: {uri},
        range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
        context: {diagnostics: [{data: {expected: [5]}}, {data: null}]}
      })
      client.notify('textDocument/didClose', {textDocument: {uri}})
    }
    assert.equal(codes(await show(user('statsu.md'))), ['broken-link'])
  }))

test('ends where the rest of a message never comes', () =>
  withFolder(async (folder) => {
    const client = new LanguageClient(process.execPath, [server, '--stdio'], folder)
    client.raw('Content-Length: 99999999999999\r\n\r\n{"jsonrpc": "2.0"')
    assert.is(await client.ended, 1)
  }))

test.run()
