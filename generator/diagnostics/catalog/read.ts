/** Finding and decoding files. */
import {define} from '../define.ts'

export const readCatalog = {
  'file-not-found': define(
    'error',
    'Correct the path; paths are relative to the working folder.',
    (it: {path: string; near?: string | undefined}) =>
      `There is no file or folder \`${it.path}\`${it.near ? `. Did you mean \`${it.near}\`?` : '.'}`
  ),
  'no-pages-found': define(
    'error',
    'Correct the path or the glob.',
    (it: {pattern: string; folder: boolean}) =>
      `No page ${it.folder ? 'lies below' : 'matches'} \`${it.pattern}\`; pages end in \`.md\` or \`.markdown\`.`
  ),
  'page-is-folder': define(
    'error',
    'Rename the folder, or leave it out with `!path`.',
    () => 'This is a folder that is named like a page.'
  ),
  'file-unreadable': define(
    'error',
    'Make it readable, or leave it out with `!path`.',
    (it: {reason: string; folder?: boolean}) =>
      `The ${it.folder ? 'folder' : 'page'} cannot be read: ${it.reason}.`
  ),
  'file-not-text': define(
    'error',
    'Rename it, or leave it out with `!path`.',
    () => 'This is a binary file, not a page of text.'
  ),
  'file-not-utf8': define(
    'error',
    'Save the page as UTF-8.',
    (it: {byte: string}) => `The page is not UTF-8: the byte ${it.byte} does not belong here.`
  ),
  'file-too-large': define(
    'error',
    'Split the page, or leave it out with `!path`.',
    (it: {size: string; limit: string}) => `The page is ${it.size} long; pages are read up to ${it.limit}.`
  ),
  'page-empty': define('error', 'Write the page, or remove it.', () => 'The page is empty.')
}
