// Every page of docs/ is in the sidebar of the site.
import {groups} from '../../docs/.vitepress/site/sidebar.ts'
import type {RepositoryFile} from '../repository.ts'

/** A page `docs/x.md` that nobody can find gives `docs/x.md: is in no group of docs/.vitepress/site/sidebar.ts`. */
export function sidebar(files: readonly RepositoryFile[]): string[] {
  const listed = new Set(['index', ...groups.flatMap(([, pages]) => pages)])
  return files
    .filter(({path}) => !listed.has(/^docs\/([^/]+)\.md$/.exec(path)?.[1] ?? 'index'))
    .map(({path}) => `${path}: is in no group of docs/.vitepress/site/sidebar.ts`)
}
