/** How deeply a value of a recursive type may be nested: stacks end not far behind, real answers long before. */
export const maxDepth = 500;

/** Thrown where a value is nested more deeply, and caught by `result`. */
export const tooDeep: RangeError = /* @__PURE__ */ new RangeError(
  `nested more than ${maxDepth} levels deep`,
);

/** How many issues are listed: the option `maxIssues`. */
export const maxIssues = 100;
