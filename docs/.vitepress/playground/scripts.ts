import type {EmittedFile} from 'typedown/core'

/** Returns the exports of a generated file, as the modules of CommonJS do. */
const loader = `const loaded = {};
function load(path) {
  if (Object.hasOwn(loaded, path)) return loaded[path];
  const exports = loaded[path] = {};
  modules[path](exports, (target) => load(resolve(path, target)));
  return exports;
}
function resolve(path, target) {
  return new URL(target, 'file:///' + path).pathname.slice(1);
}
`

/**
 * Makes one script of generated TypeScript, of which the scripts of files that did not change are kept. The script defines
 * `load`.
 *
 * @example
 * const scriptOf = createScripts()
 * await scriptOf(files) // 'const modules = {\n"types/user.js": (exports, require) => {…'
 */
export function createScripts(): (files: readonly EmittedFile[]) => Promise<string> {
  const made = new Map<string, {readonly text: string; readonly code: string}>()
  return async (files) => {
    const {ts} = await import('ts-morph')
    const modules = files
      .filter(({path}) => path.endsWith('.ts'))
      .map(({path, text}) => {
        const kept = made.get(path)
        if (kept?.text === text) return kept.code
        const {outputText} = ts.transpileModule(text, {
          fileName: path,
          compilerOptions: {
            module: ts.ModuleKind.CommonJS,
            target: ts.ScriptTarget.ES2022,
            removeComments: true
          }
        })
        const code = `${JSON.stringify(path.replace(/ts$/, 'js'))}: (exports, require) => {\n${outputText}}`
        made.set(path, {text, code})
        return code
      })
    return `const modules = {\n${modules.join(',\n')}\n};\n${loader}`
  }
}
