import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from '../2-parse/parse.ts'
import {link} from '../3-link/link.ts'
import {check, checkExamples} from '../4-check/check.ts'
import {defaults} from '../options.ts'
import {revive, slim} from './slim-page.ts'

const root = new URL('../../', import.meta.url)
const sources = globSync('spec/*.md', {cwd: root})
  .sort()
  .map((file) => ({file, text: readFileSync(new URL(file, root), 'utf8')}))

test('linking and rules of all pages never ask for what is left out', () => {
  const parsedAgain: string[] = []
  const pages = sources.map((source) =>
    revive(slim(parse(source)), source, () => {
      parsedAgain.push(source.file)
      return parse(source)
    })
  )
  const program = link(pages)
  check(program, pages, defaults, undefined, () => [])
  const {coverage} = checkExamples(program, pages, defaults)
  assert.ok(coverage.examples > 0)
  assert.equal(parsedAgain, [])
})

test.run()
