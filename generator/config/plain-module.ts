import {runInThisContext} from 'node:vm'

/**
 * What a config module exports that is nothing but data, as most are; `undefined` where it is more. Compiling TypeScript
 * takes longer than all else in a run for which nothing changed.
 *
 * @example
 * plainExport("import {defineConfig} from 'typedown'\nexport default defineConfig({out: 'api'})\n") // {out: 'api'}
 */
export function plainExport(content: string): unknown {
  const strings: string[] = []
  const code = content.replaceAll(commentOrString, (match) => {
    if (match.startsWith('/')) return ' '
    strings.push(match)
    return "''"
  })
  const literal = exported(code)
  if (literal === undefined || literal.endsWith(',') || !isData(literal)) return undefined
  // The first string is the name of the package, where one is imported.
  const own = code.trimStart().startsWith('import') ? strings.splice(0, 1) : []
  if (own.some((name) => name.slice(1, -1) !== 'typedown')) return undefined
  const text = literal.replaceAll("''", () => strings.shift() ?? "''")
  try {
    const [value, ...others]: unknown[] = runInThisContext(`[${text}]`)
    return others.length === 0 ? value : undefined
  } catch {
    // Compiling it says what is wrong, and where.
    return undefined
  }
}

const commentOrString = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g

const start =
  /^\s*(?:import\s*\{\s*defineConfig\s*\}\s*from\s*''[\s;]*)?export\s+default\s+(defineConfig\s*\()?/

/** What is exported by default, if wanted within `defineConfig`, and nothing is beside it but the import of that. */
function exported(code: string): string | undefined {
  const [head, call] = start.exec(code) ?? []
  if (head === undefined) return undefined
  const text = code.slice(head.length).trim()
  const expression = text.endsWith(';') ? text.slice(0, -1).trimEnd() : text
  if (call === undefined) return expression
  return expression.endsWith(')') ? expression.slice(0, -1) : undefined
}

/** Objects, arrays, strings, numbers and the three words: nothing that could be called, read or set. */
function isData(literal: string): boolean {
  const rest = literal.replaceAll(/([{,]\s*)[A-Za-z]\w*\s*:/g, '$1:')
  return /^(?:[\s{}[\],:]|''|-?\d+(?:\.\d+)?(?![\w.])|\b(?:true|false|null)\b)*$/.test(rest)
}
