/** Rules over pages and program. */
export const ruleCatalog = {}
