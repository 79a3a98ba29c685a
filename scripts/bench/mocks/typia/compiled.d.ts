/** A status of random values, as typia makes it. */
export function randomStatus(): object
