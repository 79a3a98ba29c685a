const reasons: {readonly [code: string]: string} = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'something of that name is in the way',
  ELOOP: 'its link leads back to itself',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open'
}

/**
 * What the operating system answered, in words.
 *
 * @example
 * reasonOf(Object.assign(new Error('EACCES: …'), {code: 'EACCES'})) // 'permission denied'
 */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
