import type {DuplicateKey} from '../model/duplicate-keys.ts'
import type {Diagnostic} from '../model/program.ts'
import {diagnostic} from './diagnostic.ts'

/**
 * The finding of a key that its object has already, with where it stood first; `actual` is the key as written.
 *
 * @example
 * duplicateKeyFinding('json-duplicate-key', 'user.md', duplicate, '"id"')
 * // {code: 'json-duplicate-key', message: 'The key `id` is written twice: first in line 12.', …}
 */
export function duplicateKeyFinding(
  code: 'json-duplicate-key' | 'example-duplicate-key',
  file: string,
  {member: {key, keyPlace}, first}: DuplicateKey,
  actual: string
): Diagnostic {
  const earlier = {file, ...first.keyPlace}
  return diagnostic(
    code,
    {file, ...keyPlace},
    {key, line: earlier.line},
    {actual, related: [{message: 'first here', source: earlier}]}
  )
}
