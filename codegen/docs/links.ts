import { existsSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { Document } from './markdown.ts'
import type { Page } from './pages.ts'

/** Leads links between sources to the pages made of them, and remembers those that lead nowhere. */
export class Links {
  readonly #root: string
  readonly #pages: ReadonlyMap<string, Page>
  readonly #used: { from: Page; href: string; to: Page; anchor: string }[] = []
  readonly #missing: string[] = []

  constructor(root: string, pages: readonly Page[]) {
    this.#root = root
    this.#pages = new Map(pages.map((page) => [page.source, page]))
  }

  resolve(from: Page, href: string): string | undefined {
    if (/^[a-z]+:/.test(href)) return href
    const [path = '', anchor = ''] = href.split('#')
    const source = path === '' ? from.source : posix.normalize(posix.join(dirname(from.source), path))
    const to = this.#pages.get(source)
    if (to) {
      this.#used.push({ from, href, to, anchor })
      return anchor === '' ? to.target : `${to === from ? '' : to.target}#${anchor}`
    }
    if (!existsSync(join(this.#root, source)))
      this.#missing.push(`${from.source} links to ${href}, which is not there`)
    // A folder leads to the first page of it; code and the like are read in the repository.
    const inside = [...this.#pages.values()].find((page) =>
      page.source.startsWith(`${source.replace(/\/$/, '')}/`),
    )
    return statSync(join(this.#root, source), { throwIfNoEntry: false })?.isDirectory()
      ? inside?.target
      : undefined
  }

  broken(documents: ReadonlyMap<Page, Document>): string[] {
    const anchors = this.#used.filter(({ to, anchor }) => {
      const document = documents.get(to)
      return anchor !== '' && document && !document.headings.some(({ id }) => id === anchor)
    })
    return [
      ...this.#missing,
      ...anchors.map(({ from, href }) => `${from.source} links to ${href}, where no heading is called so`),
    ]
  }
}
