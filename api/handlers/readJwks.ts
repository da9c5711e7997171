import type { Handler } from '../handler.ts'

export const readJwks: Handler<'readJwks'> = async (_request, { signingKeys }) => ({
  status: 200,
  body: await signingKeys.jwks(),
})
