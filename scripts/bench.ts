// Runs every bench:* script of package.json, one after the other: measurements share no processor.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {root} from './repository.ts'

const {scripts} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: {[name: string]: string}
}
for (const name of Object.keys(scripts).filter((name) => name.startsWith('bench:'))) {
  console.log(`\n${name}`)
  const {status} = spawnSync('npm', ['run', '--silent', name], {cwd: root, stdio: 'inherit'})
  if (status !== 0) process.exitCode = 1
}
