import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../compile.ts'
import {withFolder, writeFolder} from '../testing/folders.ts'
import {importExtensionIn} from './import-extension.ts'

const extensions: readonly (readonly [compilerOptions: object, extension: string])[] = [
  [{module: 'nodenext'}, '.js'],
  [{module: 'Node16'}, '.js'],
  [{module: 'node20', allowImportingTsExtensions: true}, '.ts'],
  [{module: 'nodenext', rewriteRelativeImportExtensions: true}, '.ts'],
  [{module: 'esnext', moduleResolution: 'bundler'}, 'none'],
  [{module: 'preserve'}, 'none'],
  [{module: 'commonjs', moduleResolution: 'node10'}, 'none'],
  [{module: 'commonjs'}, 'none'],
  [{}, 'none']
]

for (const [compilerOptions, extension] of extensions)
  test(`${JSON.stringify(compilerOptions)} needs ${extension}`, () =>
    withFolder((folder) => {
      writeFolder(folder, {
        'base.json': JSON.stringify({compilerOptions}),
        'tsconfig.json': '// with comments\n{"extends": "./base.json",}'
      })
      assert.is(importExtensionIn(`${folder}/src/api`), extension)
    }))

test('without a tsconfig.json, the extension of JavaScript', () =>
  withFolder((folder) => assert.is(importExtensionIn(folder), '.js')))

const page =
  '# order resource type\n\nAn order.\n\n## Properties\n\n| Property | Type |\n|:--|:--|\n| id | String |\n'

test("'auto' follows the nearest tsconfig.json; JavaScript has its extension whatever that says", () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {
      'docs/order.md': page,
      'tsconfig.json': '{"compilerOptions": {"module": "preserve"}}',
      'node/tsconfig.json': '{"compilerOptions": {"module": "nodenext"}}'
    })
    const indexOf = async (out: string, language: 'ts' | 'js') => {
      const options = {cwd, paths: ['docs'], out, language, importExtension: 'auto', until: 'emit'} as const
      const {files} = await compile(options)
      return files.find(({path}) => path === `index.${language}`)?.text ?? ''
    }
    assert.match(await indexOf('src/api', 'ts'), "from './types/order';")
    assert.match(await indexOf('node/api', 'ts'), "from './types/order.js';")
    assert.match(await indexOf('src/api', 'js'), "from './validators/index.js';")
  }))

test('a tsconfig.json that cannot be read is a fault of the project', () =>
  withFolder((folder) => {
    writeFolder(folder, {'tsconfig.json': '{"extends": "./missing.json"}'})
    assert.throws(() => importExtensionIn(folder), /^cannot read the tsconfig\.json of .*missing\.json/)
  }))

test.run()
