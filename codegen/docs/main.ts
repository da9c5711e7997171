// npm run docs: contracts, guides and design -> one static site under dist/docs, which opens from disk and fetches nothing.
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { renderPage } from './layout.ts'
import { Links } from './links.ts'
import { renderMarkdown, type Document } from './markdown.ts'
import { home, type Page, sectionsOf } from './pages.ts'
import { asyncapiPage, errorsPage, openapiPage } from './reference.ts'

const HELP = `npm run docs               writes the documentation to dist/docs; open dist/docs/index.html
npm run docs -- FOLDER     the same, to another folder
`
/** A page that no other site has. */
const marker = 'client-messages.html'
const root = join(import.meta.dirname, '..', '..')
const list = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort()
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const words = process.argv.slice(2)
if (words.length > 1 || words[0]?.startsWith('-')) {
  const asked = words[0] === '--help'
  process[asked ? 'stdout' : 'stderr'].write(HELP)
  process.exitCode = asked ? 0 : 2
} else {
  process.exitCode = await build(resolve(words[0] ?? join(root, 'dist', 'docs')))
}

async function build(folder: string): Promise<number> {
  const startedAtMs = performance.now()
  if (!mayReplace(folder)) {
    console.error(
      `${folder} holds something else than this documentation: name a folder that is empty, or new.`,
    )
    return 1
  }
  const sections = sectionsOf(list)
  const pages = [home, ...sections.flatMap((section) => section.pages)]
  const links = new Links(root, pages)
  const documents = new Map<Page, Document>()
  for (const page of pages.filter(({ source }) => source.endsWith('.md')))
    documents.set(
      page,
      renderMarkdown(read(page.source), (href) => links.resolve(page, href)),
    )
  const broken = links.broken(documents)
  if (broken.length > 0) {
    for (const problem of broken) console.error(problem)
    console.error(`\n${broken.length} broken link(s); nothing was written.`)
    return 1
  }

  const titles = new Map(pages.map((page) => [page, page.title ?? documents.get(page)?.title ?? page.target]))
  const texts = new Map<string, string>()
  for (const page of pages) {
    const title = titles.get(page)!
    const document = documents.get(page)
    if (document) texts.set(page.target, renderPage({ page, ...document, title }, sections, titles))
    else if (page.source.endsWith('errors.yaml'))
      texts.set(
        page.target,
        renderPage({ page, title, html: errorsPage(read(page.source)) }, sections, titles),
      )
    else if (page.source.endsWith('openapi.yaml'))
      texts.set(page.target, await openapiPage(join(root, page.source)))
    else
      texts.set(
        page.target,
        renderPage({ page, title, ...(await asyncapiPage(join(root, page.source))) }, sections, titles),
      )
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [target, text] of texts) writeFileSync(join(folder, target), text)
  // As they are, for tools that make clients of them.
  for (const path of list('contracts/{,schemas/,games/}*.yaml')) cpSync(join(root, path), join(folder, path))
  const megabytes = [...texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const seconds = (performance.now() - startedAtMs) / 1000
  console.log(
    `${texts.size} pages, ${megabytes.toFixed(1)} MB, in ${seconds.toFixed(1)} s: ${join(folder, 'index.html')}`,
  )
  return 0
}

/** The folder is written anew: nothing is lost where it is empty, or was written by this command. */
function mayReplace(folder: string): boolean {
  if (!existsSync(folder)) return true
  return (
    statSync(folder).isDirectory() && (readdirSync(folder).length === 0 || existsSync(join(folder, marker)))
  )
}
