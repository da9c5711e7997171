// A plain selector of Prometheus, `metric{label="x",other=~"a|b"}`, as SLOs are made of.

export type Operator = '=' | '!=' | '=~' | '!~'
export type Matcher = { readonly label: string; readonly operator: Operator; readonly value: string }
export type Selector = { readonly metric: string; readonly matchers: readonly Matcher[] }

const matcher = /\s*([a-zA-Z_]\w*)\s*(=~|!~|!=|=)\s*"([^"\\]*)"\s*/y

/** Undefined where the text is something else. */
export function parseSelector(text: string): Selector | undefined {
  const [, metric, inBraces = ''] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})?$/s.exec(text.trim()) ?? []
  if (metric === undefined) return undefined
  const matchers: Matcher[] = []
  matcher.lastIndex = 0
  for (let at = 0; at < inBraces.length; at = matcher.lastIndex + 1) {
    matcher.lastIndex = at
    const [, label = '', operator = '=', value = ''] = matcher.exec(inBraces) ?? []
    const next = inBraces[matcher.lastIndex]
    if (label === '' || (next !== undefined && next !== ',')) return undefined
    matchers.push({ label, operator: operator as Operator, value })
  }
  return { metric, matchers }
}

/** Whether a label's value is one that the matcher takes. */
export function takes({ operator, value }: Matcher, labelValue: string): boolean {
  const equal = operator.endsWith('~') ? new RegExp(`^(?:${value})$`).test(labelValue) : value === labelValue
  return operator.startsWith('!') ? !equal : equal
}
