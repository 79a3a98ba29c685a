// The site of docs/: `npm run site` builds it into docs/.vitepress/dist, `npm run site:dev` serves it while you write.
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitepress'
import {frameScript} from './playground/sandbox-frame.ts'
import {asOnSite} from './site/as-on-site.ts'
import {brokenAnchors} from './site/broken-anchors.ts'
import {withContentPolicy} from './site/content-policy.ts'
import {sidebar} from './site/sidebar.ts'

export default defineConfig({
  title: 'Typedown',
  description:
    'Your API documentation is the schema: TypeScript interfaces, validators and factories from markdown.',
  lang: 'en',
  head: [['link', {rel: 'icon', href: 'data:,'}]],
  // Where the site lies below its host, such as `/typedown/`.
  base: process.env.SITE_BASE ?? '/',
  cleanUrls: true,
  lastUpdated: false,
  cacheDir: fileURLToPath(new URL('../../node_modules/.cache/vitepress', import.meta.url)),
  markdown: {config: asOnSite, languageAlias: {ndjson: 'jsonl'}},
  themeConfig: {
    search: {provider: 'local'},
    nav: [
      {text: 'Playground', link: '/playground'},
      {text: 'Guide', link: '/getting-started'},
      {text: 'Rules', link: '/rules'}
    ],
    sidebar: sidebar(),
    outline: [2, 3],
    socialLinks: [{icon: 'github', link: 'https://github.com/typedown/typedown'}]
  },
  vite: {
    resolve: {
      alias: {'typedown/core': fileURLToPath(new URL('../../dist/core.js', import.meta.url))}
    },
    worker: {format: 'es'},
    // TypeScript itself, which the playground loads when it is open.
    build: {chunkSizeWarningLimit: 8000}
  },
  transformPageData: ({relativePath}) =>
    relativePath === 'playground.md' || relativePath === 'index.md'
      ? {frontmatter: {sidebar: false, aside: false, pageClass: 'wide'}}
      : undefined,
  transformHtml: (html) => withContentPolicy(html, [frameScript]),
  buildEnd: ({outDir, site}) => {
    const broken = brokenAnchors(outDir, site.base)
    if (broken.length > 0) throw new Error(`Broken anchors:\n${broken.join('\n')}`)
  }
})
