import type {SourceFile} from 'typedown/core'
import type {PlaygroundState} from './state.ts'

/** Pages to begin with; the first is shown where a link brings none. */
export interface Sample {
  readonly title: string
  readonly files: readonly string[]
}

export const samples: readonly Sample[] = [
  {
    title: 'Microsoft Graph: tables and JSON',
    files: [
      'synchronization-status.md',
      'synchronization-statusCode.md',
      'synchronization-jobExecution.md',
      'synchronization-jobExecutionResult.md',
      'synchronization-progress.md',
      'synchronization-quarantine.md',
      'synchronization-error.md'
    ]
  },
  {title: 'Lists of attributes', files: ['booking.md']},
  {title: 'Kubernetes', files: ['backup-schedule.md']},
  {title: 'GraphQL types', files: ['playlist.md', 'track.md']},
  {title: 'Paragraphs with constraints', files: ['camera.md']},
  {title: 'German', files: ['rechnung.md', 'position.md']}
]

/** A state with the pages of a sample, whose texts are found by their names. */
export function sampleState(
  {files}: Sample,
  textOf: (file: string) => string,
  others: Pick<PlaygroundState, 'view' | 'options'>
): PlaygroundState {
  const pages: readonly SourceFile[] = files.map((file) => ({file, text: textOf(file)}))
  return {pages, active: files[0] ?? '', seed: 1, value: '', ...others}
}
