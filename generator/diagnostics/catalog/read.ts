/** Finding and decoding files. */
import {define} from '../define.ts'

export const readCatalog = {
  'file-not-found': define(
    'error',
    'Correct the path. Paths are relative to the working directory.',
    (it: {path: string; near?: string | undefined}) =>
      `File or folder not found: \`${it.path}\`${it.near ? `. Did you mean \`${it.near}\`?` : '.'}`
  ),
  'no-pages-found': define(
    'error',
    'Correct the path or glob. Pages end in `.md` or `.markdown`.',
    (it: {pattern: string; folder: boolean}) =>
      it.folder ? `No pages found in \`${it.pattern}\`.` : `No pages match \`${it.pattern}\`.`
  ),
  'page-is-folder': define(
    'error',
    'Rename the folder, or exclude it with `!path`.',
    () => 'Expected a page, but this is a folder.'
  ),
  'file-unreadable': define(
    'error',
    'Make it readable, or exclude it with `!path`.',
    (it: {reason: string; folder?: boolean}) =>
      `Cannot read the ${it.folder ? 'folder' : 'page'}: ${it.reason}.`
  ),
  'file-not-text': define(
    'error',
    'Rename it, or exclude it with `!path`.',
    () => 'This is a binary file, not a markdown page.'
  ),
  'file-not-utf8': define(
    'error',
    'Save the page as UTF-8.',
    (it: {byte: string}) => `The page is not valid UTF-8: unexpected byte ${it.byte}.`
  ),
  'file-too-large': define(
    'error',
    'Split the page, or exclude it with `!path`.',
    (it: {size: string; limit: string}) => `The page has ${it.size}; the limit is ${it.limit}.`
  ),
  'page-empty': define('error', 'Write the page, or remove it.', () => 'The page is empty.')
}
