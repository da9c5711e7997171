type Attributes = { readonly [name: `aria-${string}` | `data-${string}`]: string } & {
  readonly class?: string
  readonly role?: string
  readonly for?: string
}
type Child = Node | string | false | undefined

const attributeNames = /^(aria-|data-|class$|role$|for$)/

/** A new element. What is no attribute above is a property of the element, such as `onclick` or `hidden`. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  settings?: Attributes & Partial<Omit<HTMLElementTagNameMap[K], 'style' | 'role'>>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(settings ?? {})) {
    if (attributeNames.test(name)) element.setAttribute(name, String(value))
    else Object.assign(element, { [name]: value })
  }
  fill(element, ...children)
  return element
}

/** Puts these in the place of what the element holds. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren(...children.filter((child) => child !== undefined && child !== false))
}

/** The element of the page with this id. */
export function byId<E extends HTMLElement>(id: string): E {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`the page has no #${id}`)
  return element as E
}

/** Sets a text that is read out when it changes, and only then. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** A table. Where it has many columns, narrow screens show each row as a list of its cells. */
export function table(caption: string, headings: readonly string[], rows: readonly Child[][]): HTMLElement {
  // With their roles named they stay a table for those who listen, however they are laid out.
  return el(
    'table',
    { role: 'table', class: headings.length > 4 ? 'stacked' : '' },
    el('caption', {}, caption),
    el(
      'thead',
      { role: 'rowgroup' },
      el('tr', { role: 'row' }, ...headings.map((heading) => el('th', { role: 'columnheader' }, heading))),
    ),
    el(
      'tbody',
      { role: 'rowgroup' },
      ...rows.map((cells) =>
        el(
          'tr',
          { role: 'row' },
          ...cells.map((cell, column) =>
            el('td', { role: 'cell', 'data-heading': headings[column] ?? '' }, el('span', {}, cell)),
          ),
        ),
      ),
    ),
  )
}
