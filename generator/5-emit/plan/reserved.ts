/** Words that no declaration of a module in strict mode may be called. */
export const reserved: ReadonlySet<string> = new Set(
  (
    'arguments as async await break case catch class const continue debugger default delete do else enum eval export ' +
    'extends false finally for from function get if implements import in instanceof interface let new null of package ' +
    'private protected public return set static super switch this throw true try type typeof undefined var void while ' +
    'with yield globalThis'
  ).split(' ')
)

/** What generated code means when it says `Record` or `Object.keys`: a type of that name gets another. */
export const globals: ReadonlySet<string> = new Set(
  (
    'Array ArrayBuffer BigInt Boolean DataView Date Error Exclude Extract Function Generator Infinity Iterable Iterator ' +
    'JSON Map Math NaN NoInfer NonNullable Number Object Omit Partial Pick Promise Proxy PropertyKey RangeError ' +
    'ReadonlyArray ReadonlyMap ReadonlySet Readonly Record Reflect RegExp Required Response Request Set String Symbol ' +
    'URL WeakMap WeakSet'
  ).split(' ')
)
