// Which declarations of templates/codec.ts a codec needs.

/** The declarations of the template that a text uses, directly or through others, in the template's order. */
export function usedDeclarations(template: string, body: string): string {
  const declarations = template
    .split(/\n\n(?=(?:\/\*\*[^]*?\*\/\n)?export )/)
    .slice(1)
    .map((text) => ({
      name: /export (?:type|let|const|function) (\w+)/.exec(text)![1]!,
      text: text.replace(/^export (?!type)/m, '').trim(),
    }))
  const used = new Set<string>()
  const visit = (text: string): void => {
    for (const declaration of declarations) {
      if (used.has(declaration.name) || !new RegExp(`(?<![.\\w])${declaration.name}\\b`).test(text)) continue
      used.add(declaration.name)
      visit(declaration.text)
    }
  }
  visit(body)
  return declarations
    .filter(({ name }) => used.has(name))
    .map(({ text }) => `${text}\n`)
    .join('\n')
}
