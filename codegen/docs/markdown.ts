// Markdown -> HTML, with the headings' ids as GitHub gives them, diagrams drawn, and links led to the site's own pages.
import { renderMermaidSVG } from 'beautiful-mermaid'
import { Marked, type Tokens } from 'marked'
import { escapeHtml } from './layout.ts'

export interface Heading {
  readonly id: string
  readonly text: string
  readonly depth: number
}
export interface Document {
  readonly title: string
  readonly html: string
  readonly headings: readonly Heading[]
}

/** Where a link leads in the site: another target, undefined where the site has no page of it. */
export type Resolve = (href: string) => string | undefined

export function renderMarkdown(markdown: string, resolve: Resolve): Document {
  const headings: Heading[] = []
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const html = this.parser.parseInline(tokens)
        const text = unescapeHtml(html.replace(/<[^>]*>/g, ''))
        const id = freeId(slugOf(text), headings)
        headings.push({ id, text, depth })
        return `<h${depth} id="${id}"><a class="anchor" href="#${id}">${html.replace(/<\/?a\b[^>]*>/g, '')}</a></h${depth}>\n`
      },
      link({ href, tokens }: Tokens.Link) {
        const html = this.parser.parseInline(tokens)
        const target = resolve(href)
        return target === undefined ? html : `<a href="${escapeHtml(target)}">${html}</a>`
      },
      code({ text, lang }: Tokens.Code) {
        if (lang === 'mermaid') return drawDiagram(text)
        return `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`
      },
      // A table scrolls by itself where the window is narrow.
      table(token: Tokens.Table) {
        const row = (cells: Tokens.TableCell[], tag: string): string =>
          `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`
        const body = token.rows.map((cells) => row(cells, 'td')).join('\n')
        return `<div class="scroll" tabindex="0"><table><thead>${row(token.header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`
      },
      // Comments for tools; our pages hold no other HTML.
      html: ({ text }: Tokens.HTML | Tokens.Tag) => (text.trim().startsWith('<!--') ? '' : escapeHtml(text)),
    },
  })
  const html = marked.parse(markdown, { async: false })
  return { title: headings.find(({ depth }) => depth === 1)?.text ?? '', html, headings }
}

/** The picture, and below it the text that it was drawn from, for those who do not see it. */
function drawDiagram(source: string): string {
  const colours = { bg: 'var(--paper)', fg: 'var(--ink)', muted: 'var(--ink)', line: 'var(--quiet)' }
  // Its style sheet would fetch a font.
  const svg = renderMermaidSVG(source, { ...colours, font: 'system-ui', transparent: true }).replace(
    /@import url\('[^']*'\);/,
    '',
  )
  const text = `<details><summary>The diagram as text</summary><pre tabindex="0"><code>${escapeHtml(source)}</code></pre></details>`
  return `<figure><div class="scroll" tabindex="0" role="img" aria-label="Diagram">${svg}</div>${text}</figure>\n`
}

/** As GitHub makes them, so that an anchor works in both places. */
export function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

function freeId(slug: string, headings: readonly Heading[]): string {
  const taken = headings.filter(({ id }) => id === slug || id.startsWith(`${slug}-`)).map(({ id }) => id)
  if (!taken.includes(slug)) return slug
  for (let n = 1; ; n += 1) if (!taken.includes(`${slug}-${n}`)) return `${slug}-${n}`
}

function unescapeHtml(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
