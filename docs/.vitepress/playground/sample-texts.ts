/** The texts of samples, as the bundler finds them: those of spec/, and others beside this file. */
const texts: {readonly [path: string]: string} = {
  ...import.meta.glob<string>('./samples/*.md', {query: '?raw', import: 'default', eager: true}),
  ...import.meta.glob<string>(
    '../../../spec/synchronization-{status,statusCode,jobExecution,jobExecutionResult,progress,quarantine,error}.md',
    {query: '?raw', import: 'default', eager: true}
  )
}
const byName = new Map(Object.entries(texts).map(([path, text]) => [path.split('/').at(-1) ?? '', text]))

export function sampleText(file: string): string {
  return byName.get(file) ?? ''
}
