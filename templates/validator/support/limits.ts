/** Maximum nesting of recursive types, below the limit of the call stack. */
export const maxDepth = 500;

/** Thrown for deeper nesting, and caught by `result`. */
export const tooDeep: RangeError = /* @__PURE__ */ new RangeError(
  `nested more than ${maxDepth} levels deep`,
);

/** Maximum number of issues: the option `maxIssues`. */
export const maxIssues = 100;
