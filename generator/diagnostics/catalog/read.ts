/** Finding and decoding files. */
export const readCatalog = {}
