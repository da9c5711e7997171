// Expressions of PromQL, read with the parser of Prometheus' own editor.
import { parser } from '@prometheus-io/lezer-promql'
import { parseSelector, type Selector } from './selector.ts'

/** Every selector in an expression; throws where it is not PromQL, with the place. */
export function selectorsOf(expression: string): Selector[] {
  const found: Selector[] = []
  parser.parse(expression).iterate({
    enter(node) {
      const { from, to } = node
      const text = expression.slice(from, to)
      if (node.type.isError)
        throw new Error(
          `This is not PromQL from character ${from + 1} on: ${expression.slice(from) || 'it ends here'}`,
        )
      if (node.name !== 'VectorSelector') return
      const selector = parseSelector(text)
      if (!selector) throw new Error(`This selector is more than metric{label="value"}: ${text}`)
      found.push(selector)
    },
  })
  return found
}
