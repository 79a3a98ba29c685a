/** How deeply a value of a recursive type may be nested: stacks end not far behind, real answers long before. */
export const maxDepth = 500;

/** How many issues are listed: the option `maxIssues`. */
export const maxIssues = 100;
