import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {namesBelow} from '../1-read/folders.ts'
import {read} from '../1-read/read.ts'
import {parse} from '../2-parse/parse.ts'
import {link} from '../3-link/link.ts'
import {check} from '../4-check/check.ts'
import type {Page} from '../model/page.ts'
import {defaults} from '../options.ts'
import {shared} from '../testing/shared.ts'
import {related} from './related.ts'

const corpusTest = shared ? test : test.skip
corpusTest('in the corpus a page has the same findings as among all pages', async () => {
  const cwd = `${shared}corpus/graph-v1.0`
  const {sources} = await read(['resources'], {cwd})
  const pages = new Map(sources.map((source) => [source.file, parse(source)]))
  const known = ({file}: {readonly file: string}) => pages.get(file) as Page
  const findingsIn = (file: string, set: readonly Page[]) =>
    check(link(set, defaults), set, defaults, namesBelow(cwd)).filter(({source}) => source.file === file)
  const all = [...pages.values()]
  const whole = check(link(all, defaults), all, defaults, namesBelow(cwd))
  for (const page of all.filter((_, index) => index % 200 === 0)) {
    const set = [page, ...related([page], sources, known)].sort((a, b) => (a.file < b.file ? -1 : 1))
    assert.equal(
      findingsIn(page.file, set),
      whole.filter(({source}) => source.file === page.file)
    )
  }
})

test.run()
