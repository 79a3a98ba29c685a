import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {withFolder, writeFolder} from './testing/folders.ts'
import {LanguageClient} from './testing/language-client.ts'

const server = fileURLToPath(new URL('./language-server.ts', import.meta.url))
const arguments_ = ['--import', import.meta.resolve('tsx'), server, '--stdio']

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

test('reports findings while one types, and mends them', () =>
  withFolder(async (folder) => {
    writeFolder(folder, {'spec/status.md': status, 'spec/user.md': user('status.md')})
    const uri = pathToFileURL(join(folder, 'spec/user.md')).href
    const client = new LanguageClient(process.execPath, arguments_, folder)
    const rootUri = pathToFileURL(folder).href
    await client.request('initialize', {processId: null, rootUri, capabilities: {}})
    client.notify('initialized', {})

    const findings = async (): Promise<readonly Finding[]> => {
      const {params} = await client.receive(({method}) => method === 'textDocument/publishDiagnostics')
      return (params as {diagnostics: Finding[]}).diagnostics
    }
    client.notify('textDocument/didOpen', {
      textDocument: {uri, languageId: 'markdown', version: 1, text: user('status.md')}
    })
    assert.equal(await findings(), [])

    const contentChanges = [{text: user('statsu.md')}]
    client.notify('textDocument/didChange', {textDocument: {uri, version: 2}, contentChanges})
    const [finding, ...others] = await findings()
    assert.is(others.length, 0)
    assert.is(finding?.source, 'typedown')
    assert.is(finding?.code, 'broken-link')
    assert.is(finding?.severity, 2)
    assert.equal(finding?.range, {start: {line: 6, character: 17}, end: {line: 6, character: 26}})
    const [sentence, advice] = finding?.message.split('\n') ?? []
    assert.is(sentence, 'No page at `statsu.md` was read. Did you mean `status.md`?')
    assert.is(advice, 'Correct the link, or add the page that it leads to.')
    assert.match(finding?.codeDescription.href ?? '', /4-check\/pages\/broken-link\.md$/)

    const actions = await client.request('textDocument/codeAction', {
      textDocument: {uri},
      range: finding?.range,
      context: {diagnostics: [finding]}
    })
    const [action] = actions as {title: string; kind: string; edit: {changes: {[uri: string]: object[]}}}[]
    assert.is(action?.title, 'Replace `statsu.md` with `status.md`')
    assert.is(action?.kind, 'quickfix')
    assert.equal(action?.edit.changes[uri], [{range: finding?.range, newText: 'status.md'}])

    await client.close()
  }))

test.run()
