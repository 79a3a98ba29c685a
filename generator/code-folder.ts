/**
 * The folder of the code: `generator/`, or `dist/`. Manifest, templates and help pages are found from it. This module stays
 * directly in `generator/`, since the build bundles every module directly into `dist/`.
 */
export const codeFolder = new URL('./', import.meta.url)

/** `.ts`, or `.js` where the code was built. */
export const codeExtension = import.meta.url.slice(-3)
