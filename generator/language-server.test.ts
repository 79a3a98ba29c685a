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

/** A server that runs in a folder, and an editor that has one document open. */
async function editing(
  pages: {readonly [file: string]: string},
  file: string,
  use: (editor: Editor, folder: string) => Promise<void>
): Promise<void> {
  await withFolder(async (folder) => {
    writeFolder(folder, pages)
    const uri = pathToFileURL(join(folder, file)).href
    const client = new LanguageClient(process.execPath, arguments_, folder)
    await client.request('initialize', {
      processId: null,
      rootUri: pathToFileURL(folder).href,
      capabilities: {}
    })
    client.notify('initialized', {})
    let version = 0
    const show = async (text: string): Promise<readonly Finding[]> => {
      version += 1
      if (version === 1) {
        client.notify('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version, text}})
      } else {
        client.notify('textDocument/didChange', {textDocument: {uri, version}, contentChanges: [{text}]})
      }
      const {params} = await client.receive(({method}) => method === 'textDocument/publishDiagnostics')
      return (params as {diagnostics: Finding[]}).diagnostics
    }
    const fixes = async (diagnostics: readonly Finding[]): Promise<readonly Fix[]> => {
      const range = {start: {line: 0, character: 0}, end: {line: 999, character: 0}}
      const params = {textDocument: {uri}, range, context: {diagnostics}}
      const actions = (await client.request('textDocument/codeAction', params)) as Action[]
      return actions.map(({title, kind, edit}) => ({title, kind, edits: edit.changes[uri] ?? []}))
    }
    await use({show, fixes}, folder).finally(() => client.close())
  })
}

interface Editor {
  /** Opens or changes the document; gives what is found in it. */
  readonly show: (text: string) => Promise<readonly Finding[]>
  readonly fixes: (findings: readonly Finding[]) => Promise<readonly Fix[]>
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
      assert.is(sentence, 'No page at `statsu.md` was read. Did you mean `status.md`?')
      assert.is(advice, 'Correct the link, or add the page that it leads to.')
      assert.match(finding?.codeDescription.href ?? '', /4-check\/pages\/broken-link\.md$/)
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
    assert.equal(
      found.map(({code}) => code),
      ['link-case', 'undefined-type', 'heading-order', 'json-trailing-comma']
    )
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
    assert.equal(
      (await show(mended)).map(({code}) => code),
      ['unlinked-type']
    )
  })
})

test('knows what has changed on the disk meanwhile', () =>
  editing({'spec/user.md': user('status.md')}, 'spec/user.md', async ({show}, folder) => {
    assert.equal(
      (await show(user('status.md'))).map(({code}) => code),
      ['broken-link']
    )
    writeFolder(folder, {'spec/status.md': status})
    assert.equal(await show(`${user('status.md')}\n`), [])
    writeFolder(folder, {'spec/status.md': status.replace('# status', '# mood')})
    assert.equal(
      (await show(user('status.md'))).map(({code}) => code),
      ['link-names-other-type']
    )
  }))

test('leaves other markdown of the project alone', () =>
  editing({'spec/user.md': user('status.md'), 'README.md': ''}, 'README.md', async ({show}) =>
    assert.equal(await show('# About\n\n### Skipped\n'), [])
  ))

test.run()
