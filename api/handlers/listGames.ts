import { gameNames, games } from '../../generated/tables.ts'
import type { Handler } from '../handler.ts'

export const listGames: Handler<'listGames'> = () => ({
  status: 200,
  body: {
    games: gameNames.map((game) => {
      const { title, pace, seatsMin, seatsMax } = games[game]
      return { game, title, pace, seatsMin, seatsMax }
    }),
  },
})
