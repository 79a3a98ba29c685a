// The licences of the packages whose code is in the bundle: each asks to go with its code.
import {readdirSync, readFileSync} from 'node:fs'
import {allowed} from '../checks/shipped.ts'
import {root} from '../repository.ts'

interface Manifest {
  readonly version: string
  readonly license?: string
  /** As packages of the first years state it. */
  readonly licenses?: readonly {readonly type: string}[]
}

/** A chapter for each package that one of the files belongs to; `files` are relative to `generator/`. */
export function licencesOf(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))
  const chapters = [...folders].map((folder) => chapterOf(folder)).sort()
  return `# Licences of bundled packages\n\n${chapters.join('\n')}`
}

function chapterOf(folder: string): string {
  const path = `${root}generator/${folder}/`
  const manifest = JSON.parse(readFileSync(`${path}package.json`, 'utf8')) as Manifest
  const {version, licenses = [], license = licenses[0]?.type ?? 'none'} = manifest
  if (!allowed.has(license)) throw new Error(`${folder} is bundled, but its licence is ${license}`)
  const file = readdirSync(path).find((name) => /^licen[cs]e/i.test(name))
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const text = file === undefined ? '' : `\n\`\`\`\n${readFileSync(path + file, 'utf8').trim()}\n\`\`\`\n`
  return `## ${name} ${version}\n\n${license}\n${text}`
}
