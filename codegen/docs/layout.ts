// The frame of every page: navigation, style, and a policy under which a page fetches nothing and runs only its own scripts.
import { createHash } from 'node:crypto'
import type { Page, Section } from './pages.ts'
import { style } from './style.ts'

export interface Content {
  readonly page: Page
  readonly title: string
  /** What stands in <main>. */
  readonly html: string
  readonly headings?: readonly { readonly id: string; readonly text: string; readonly depth: number }[]
  readonly scripts?: readonly string[]
  readonly css?: string
  /** Whether a script compiles code of its own while it runs. */
  readonly evaluates?: boolean
}

export function renderPage(
  content: Content,
  sections: readonly Section[],
  titles: ReadonlyMap<Page, string>,
): string {
  const scripts = (content.scripts ?? []).map(inlineScript)
  const name = content.page.target === 'index.html' ? 'Matchwire' : `${content.title} · Matchwire`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(scripts, content.evaluates)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${escapeHtml(name)}</title>
<style>${style}${content.css ?? ''}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header><a class="home" href="index.html">Matchwire</a>
<details class="menu"><summary>Contents</summary>${navigation(content.page, sections, titles)}</details></header>
<div class="frame">
<div class="side">${navigation(content.page, sections, titles)}</div>
<main id="content">
${contents(content)}${content.html}
</main>
</div>
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`
}

function navigation(here: Page, sections: readonly Section[], titles: ReadonlyMap<Page, string>): string {
  const groups = sections.map(({ title, pages }) => {
    const links = pages.map((page) => {
      const current = page === here ? ' aria-current="page"' : ''
      return `<li><a href="${page.target}"${current}>${escapeHtml(titles.get(page) ?? page.target)}</a></li>`
    })
    return `<h2>${title}</h2><ul>${links.join('')}</ul>`
  })
  return `<nav aria-label="Contents">${groups.join('')}</nav>`
}

/** What is on a long page. */
function contents({ headings = [] }: Content): string {
  const listed = headings.filter(({ depth }) => depth === 2 || depth === 3)
  if (listed.length < 4) return ''
  const links = listed.map(
    ({ id, text, depth }) => `<li class="depth-${depth}"><a href="#${id}">${escapeHtml(text)}</a></li>`,
  )
  return `<details class="contents"><summary>On this page</summary><ul>${links.join('')}</ul></details>\n`
}

/** Nothing is loaded; of scripts only these, by their hashes. Styles are inline because some are made by scripts. */
export function policy(scripts: readonly string[], evaluates = false): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  const allowed = [
    ...(hashes.length > 0 ? hashes : ["'none'"]),
    ...(evaluates ? ["'unsafe-eval'"] : []),
  ].join(' ')
  return `default-src 'none'; script-src ${allowed}; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`
}

/** Nothing in it ends the element that it stands in. */
export function inlineScript(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, String.raw`\x3c`)
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
