/** What we keep in the output folder for ourselves. */

/** The list of the files that we wrote. */
export const manifestName = '.typedown-manifest'

/** The folder that exists while a run writes, or after one was killed. */
export const stageName = '.typedown-stage'

/** Begins the name of the folder of copies that a run's formatter changes; the number of its process follows. */
export const formatPrefix = '.typedown-format-'
