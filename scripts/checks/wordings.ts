// Standard terms only: wordings and names that only their author understands stay out of messages, docs and code.
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
  [/\b(seldom ready|way of being wrong|path of draws)\b/, 'edge cases, invalid values, random sequence'],
  [/\bdocs (say|tell) nothing\b/, 'undocumented']
]

/** What to call it instead, by what a file or a declaration is called. */
const bannedNames: {readonly [name: string]: string} = {
  kin: 'relations',
  told: 'parentValues',
  tellings: 'parentValues',
  meanings: 'heuristics',
  strangers: 'disjoint',
  resemblance: 'likeness, inferred columns',
  worded: 'in prose',
  leftOut: 'excluded',
  onceEach: 'unique',
  around: 'context, neighbours',
  among: 'contextPaths',
  memory: 'cache, parsedPages',
  overlay: 'unsavedFiles',
  settle: 'resolve, attach, finalize',
  silence: 'suppression',
  spare: 'unused',
  gives: 'returns'
}

const declaration = /\b(?:const|let|function\*?|class|interface) +(\w+)/g

/** A constant or a file `kin` gives `generator/…:7: "kin", write: relations`. */
export function names(files: readonly RepositoryFile[]): string[] {
  const faults = (place: string, name: string): string[] => {
    const instead = Object.hasOwn(bannedNames, name) ? bannedNames[name] : undefined
    return instead === undefined ? [] : [`${place}: "${name}", write: ${instead}`]
  }
  return files
    .filter(({path}) => /^(generator|scripts|templates|docs)\/.*\.ts$/.test(path) && !isFixture(path))
    .flatMap(({path, text}) => [
      ...path.split('/').flatMap((part) => faults(path, camelCase(part.replace(/(\.test)?\.ts$/, '')))),
      ...text.split('\n').flatMap((line, index) => {
        const found = [...line.matchAll(declaration)].map(([, name = '']) => name)
        return found.flatMap((name) => faults(`${path}:${index + 1}`, name))
      })
    ])
}

function isFixture(path: string): boolean {
  return path.startsWith('generator/fixtures/') || path.includes('/output/')
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

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
