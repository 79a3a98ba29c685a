import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {withFolder} from '../testing/folders.ts'
import {openStore} from './store.ts'

const onPosix = process.platform === 'win32' ? test.skip : test

function open(folder: string): {
  readonly store: ReturnType<typeof openStore>
  readonly notes: readonly string[]
} {
  const notes: string[] = []
  return {store: openStore(folder, (note) => notes.push(note)), notes}
}

test('gives back what was put, and nothing of what is damaged', () => {
  withFolder((folder) => {
    const {store, notes} = open(folder)
    store.put('a', {ok: true})
    assert.equal(store.get('a'), {ok: true})
    assert.is(store.get('b'), undefined)
    writeFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'x')
    assert.is(store.get('a'), undefined)
    assert.is(notes.length, 1)
  })
})

test('removes no files but its own, however many there are', () => {
  withFolder((folder) => {
    const others = Array.from({length: 500}, (_, index) => join(folder, `page-${index}.md`))
    for (const file of others) {
      writeFileSync(file, '# a')
      utimesSync(file, 1, 1)
    }
    const {store} = open(folder)
    for (let index = 0; index < 450; index++) store.put(`${index}`, index)
    assert.ok(others.every((file) => existsSync(file)))
    assert.ok(readdirSync(folder).length - others.length <= 400)
    assert.is(store.get('449'), 449)
  })
})

onPosix('does not wait for a pipe', () => {
  withFolder((folder) => {
    const {store} = open(folder)
    store.put('a', 1)
    const [name = ''] = readdirSync(folder)
    spawnSync('rm', [join(folder, name)])
    spawnSync('mkfifo', [join(folder, name)])
    assert.is(store.get('a'), undefined)
  })
})

onPosix('writes through no link that somebody else made', () => {
  withFolder((folder) => {
    const target = join(folder, 'theirs')
    writeFileSync(target, 'kept')
    symlinkSync(target, join(folder, `a.${process.pid}.partial`))
    const {store} = open(folder)
    store.put('a', 1)
    assert.is(readFileSync(target, 'utf8'), 'kept')
    assert.is(store.get('a'), 1)
  })
})

test.run()
