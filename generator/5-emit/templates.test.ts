import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {createRenderer} from './templates.ts'

const test = suite<{root: string}>('templates')
test.before.each((context) => {
  context.root = mkdtempSync(join(tmpdir(), 'typedown-'))
  write(context.root, 'ours/validator/resource.ts.hbs', 'is{{typeName}}({{> validator/value.ts}})')
  write(context.root, 'ours/validator/value.ts.hbs', 'value: {{type}}')
})
test.after.each(({root}) => rmSync(root, {recursive: true}))

test('renders by path, unescaped, with every template as a partial', ({root}) => {
  const render = createRenderer(undefined, join(root, 'ours'))
  assert.is(render('validator/resource.ts', {typeName: 'User', type: "'a' & b"}), "isUser(value: 'a' & b)")
})

test("takes the user's file in place of ours, and ours for the rest", ({root}) => {
  write(root, 'theirs/validator/value.ts.hbs', 'input')
  const render = createRenderer(join(root, 'theirs'), join(root, 'ours'))
  assert.is(render('validator/resource.ts', {typeName: 'User'}), 'isUser(input)')
})

test('says which file asks for a name that is not there', ({root}) => {
  write(root, 'theirs/validator/resource.ts.hbs', '{{typeNam}}')
  const render = createRenderer(join(root, 'theirs'), join(root, 'ours'))
  assert.throws(
    () => render('validator/resource.ts', {typeName: 'User'}),
    /resource\.ts\.hbs: "typeNam" not defined/
  )
})

test('refuses a file that overrides nothing, and a folder that is not there', ({root}) => {
  write(root, 'theirs/validator/resuorce.ts.hbs', '')
  assert.throws(
    () => createRenderer(join(root, 'theirs'), join(root, 'ours')),
    /resuorce\.ts\.hbs: overrides nothing in .*ours\. Did you mean `validator\/resource\.ts`\?$/
  )
  assert.throws(
    () => createRenderer(join(root, 'nowhere'), join(root, 'ours')),
    /nowhere: there is no such folder/
  )
})

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
}

test.run()
