/** Names of pages are relative to no folder of a disk. */
export const process = {cwd: () => '/'}
