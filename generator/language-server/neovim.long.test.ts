/** The set-up for Neovim that docs/editors-and-ci.md shows, in Neovim. */
import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {blocksOf, readDoc} from '../testing/docs.ts'
import {withFolder, writeFolder} from '../testing/folders.ts'
import {repository, run} from '../testing/package.ts'

const {stdout = ''} = spawnSync('nvim', ['--version'], {encoding: 'utf8'})
const [, minor] = /^NVIM v0\.(\d+)/.exec(stdout ?? '') ?? []
const setup = blocksOf(readDoc('docs/editors-and-ci.md')).find(
  ({what, argument}) => what === 'neovim' && argument === (Number(minor) < 11 ? '0.7' : '0.11')
)

const pages = {
  'docs/order.md':
    '# order resource type\n\nWhat is bought.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|status|[status](stat.md)|Why.|\n',
  'docs/status.md':
    '# status enum type\n\n## Members\n\n|Member|Description|\n|:---|:---|\n|open|Not paid.|\n'
}

/** Opens a page, waits for a finding, asks about its title and prints both. */
const probe = `
vim.cmd('edit docs/order.md')
vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end)
local found = vim.tbl_map(function(it) return it.code end, vim.diagnostic.get(0))
local params = { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = 0, character = 3 } }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', params, 10000)
local hover = vim.tbl_map(function(it) return it.result.contents.value end, vim.tbl_values(answers))
io.stdout:write(vim.fn.json_encode({ found = found, hover = hover }))
vim.cmd('qall!')
`

;(minor === undefined ? test.skip : test)('shows findings and answers hover in Neovim', () =>
  withFolder((folder) => {
    const bin = join(folder, 'node_modules/.bin')
    mkdirSync(bin, {recursive: true})
    const server = join(repository, 'dist/language-server.js')
    chmodSync(server, 0o755)
    symlinkSync(server, join(bin, 'typedown-language-server'))
    writeFolder(folder, {
      ...pages,
      'package.json': '{"name": "docs", "private": true}',
      'typedown.config.json': '{"paths": ["docs"]}',
      'init.lua': setup?.text ?? '',
      'probe.lua': probe
    })
    const printed = run(
      'nvim',
      ['--headless', '-u', 'init.lua', '-c', 'luafile probe.lua', '-c', 'qall!'],
      folder
    )
    const {found, hover} = JSON.parse(printed) as {readonly found: string[]; readonly hover: string[]}
    assert.ok(found.includes('broken-link'), printed)
    assert.equal(hover, ['**order** (resource)\n\nWhat is bought.\n\nNot used.'])
  })
)

test.run()
