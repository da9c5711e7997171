// What the site has, in the order of its navigation: each page under the source in the repository that it shows.
export interface Page {
  /** Path below the repository. */
  readonly source: string
  /** Name of the file in the site, which is flat. */
  readonly target: string
  /** As the navigation has it; the title of the Markdown where it is absent. */
  readonly title?: string
}
export interface Section {
  readonly title: string
  readonly pages: readonly Page[]
}

export const home: Page = { source: 'docs/index.md', target: 'index.html', title: 'Matchwire' }

/** `list` names the files that match a pattern, in order. */
export function sectionsOf(list: (pattern: string) => string[]): Section[] {
  const every = (pattern: string, prefix: string): Page[] =>
    list(pattern).map((source) => ({ source, target: `${prefix}${nameOf(source)}.html` }))
  const sections = [
    {
      title: 'Guides',
      pages: [
        { source: 'docs/guides/first-game.md', target: 'first-game.html' },
        { source: 'docs/guides/reconnect.md', target: 'reconnect.html' },
        { source: 'docs/guides/notifications.md', target: 'notifications.html' },
        { source: 'docs/guides/another-language.md', target: 'another-language.html' },
        { source: 'generated/client/README.md', target: 'client.html' },
      ],
    },
    {
      title: 'Contract',
      pages: [
        ...list('contracts/ws.v*.md').map((source) => ({
          ...{ source, target: 'protocol.html', title: 'Client protocol' },
        })),
        { source: 'contracts/ws.asyncapi.yaml', target: 'client-messages.html', title: 'Client messages' },
        { source: 'contracts/api.openapi.yaml', target: 'rest.html', title: 'REST' },
        { source: 'contracts/errors.yaml', target: 'errors.html', title: 'Errors' },
        { source: 'generated/docs/binary-layout.md', target: 'binary-layout.html' },
        ...every('generated/docs/!(binary-layout).md', ''),
        { source: 'contracts/bus.asyncapi.yaml', target: 'bus.html', title: 'Bus' },
        { source: 'contracts/events.asyncapi.yaml', target: 'events.html', title: 'Domain events' },
      ],
    },
    {
      title: 'Design',
      pages: [
        ...every('design/realtime/*.md', 'design-'),
        ...every('design/async/*.md', 'design-'),
        ...every('design/*.md', ''),
      ],
    },
    {
      title: 'Operating',
      pages: [...every('ops/metrics.md', ''), ...every('runbooks/*.md', 'runbook-')],
    },
    { title: 'Decisions', pages: [...every('design/decisions/*.md', 'decision-')] },
    {
      title: 'Project',
      pages: [
        { source: 'README.md', target: 'repository.html', title: 'The repository' },
        { source: 'CONTRIBUTING.md', target: 'contributing.html' },
        { source: 'CHANGELOG.md', target: 'changelog.html' },
      ],
    },
  ]
  return sections.filter(({ pages }) => pages.length > 0)
}

/** `design/GLOSSARY.md` -> `glossary`. */
function nameOf(source: string): string {
  return source
    .replace(/^.*\//, '')
    .replace(/\.md$/, '')
    .replace(/^v\d+\.\d+\.\d+-/, '')
    .toLowerCase()
}
