/** Reading one page. */
export const parseCatalog = {}
