const reasons: {readonly [code: string]: string} = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is a file, not a folder',
  EEXIST: 'it already exists',
  ELOOP: 'the symbolic link points to itself',
  ENOENT: 'no such file or folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EAGAIN: 'it has nothing to read',
  EIO: 'it cannot be read from its start'
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
