/** Making one program of many pages. */
export const linkCatalog = {}
