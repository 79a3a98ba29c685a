/** Whether the operating system refuses: nobody can say then whether something is there. */
export function isPermissionError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}
