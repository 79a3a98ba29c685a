// Makes pages that show a fault small: first whole pages, then ever shorter runs of lines are left out.
import type {Files} from './area.ts'

/** Milliseconds that this may take. */
const patience = 30_000

/**
 * Files with as few lines as still fail.
 *
 * @example
 * await withoutLines({'a.md': 'x\ny\nz'}, async (files) => Object.values(files).join().includes('y')) // {'a.md': 'y'}
 */
export async function withoutLines(files: Files, fails: (files: Files) => Promise<boolean>): Promise<Files> {
  const ends = performance.now() + patience
  if (!(await fails(files))) return files
  let least = files
  for (const file of Object.keys(files)) {
    const {[file]: left, ...others} = least
    if (Object.keys(others).length > 0 && (await fails(others))) least = others
  }
  for (const file of Object.keys(least)) {
    let lines = (least[file] ?? '').split('\n')
    for (let length = lines.length; length >= 1; length = Math.floor(length / 2)) {
      for (let from = 0; from < lines.length && performance.now() < ends; ) {
        const fewer = lines.toSpliced(from, length)
        if (await fails({...least, [file]: fewer.join('\n')})) lines = fewer
        else from += length
      }
    }
    least = {...least, [file]: lines.join('\n')}
  }
  return least
}
