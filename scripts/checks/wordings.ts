// What users read is plain English: wordings that only their author understands stay out of messages, help and docs.
import type {RepositoryFile} from '../repository.ts'

/** What to write instead, by what is found. */
const banned: readonly (readonly [wording: RegExp, instead: string])[] = [
  [/\bno (object|text|list|number)\b(?! can)/, 'not an object, not a string …'],
  [/\bdocs are silent\b/, 'undocumented'],
  [/\b(no page (states|names)|page says whether)\b/, 'undocumented'],
  [/\bread leniently\b/, 'defaults to permissive'],
  [/\bsay how\b|\bhow (it|a command) is used\b/, 'show help'],
  [/\b(is|are) believed\b/, 'is used'],
  [/\btake (it|the \w+) out\b/i, 'remove'],
  [/\bleave (it|the \w+) out with\b/i, 'exclude'],
  [/\bwhole numbers?\b/i, 'integer'],
  [/\bworking folder\b/, 'working directory'],
  [/\b(holds?|held) against\b/, 'validate against, compare with'],
  [/\bof no stated\b|\bbut holds\b/, 'undocumented, contains'],
  [/\b(seldom ready|way of being wrong|path of draws)\b/, 'edge cases, invalid values, random sequence']
]

/** ``Take the comma out.`` in a catalog gives `generator/…:7: "Take the comma out", write: remove`. */
export function wordings(files: readonly RepositoryFile[]): string[] {
  return files
    .filter(({path}) => isRead(path))
    .flatMap(({path, text}) =>
      text.split('\n').flatMap((line, index) =>
        banned.flatMap(([wording, instead]) => {
          const [found] = wording.exec(line) ?? []
          return found === undefined ? [] : [`${path}:${index + 1}: "${found}", write: ${instead}`]
        })
      )
    )
}

/** Documents, the catalog, help pages, and what the command says of itself and of its config. */
function isRead(path: string): boolean {
  if (path.endsWith('.test.ts')) return false
  return path === 'README.md' || /^(docs|generator\/(4-check\/rules|options|cli|config))\//.test(path)
}
