import type { Handler } from '../handler.ts'

export const newOperation: Handler<'newOperation'> = ({ principal }) => ({
  status: 200,
  body: { name: principal.name },
})
