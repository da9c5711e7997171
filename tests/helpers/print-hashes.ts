import { games } from '../../shard/rules/games/index.ts'
import { playOut } from './play.ts'
import { roshambo } from './roshambo.ts'

// Prints the state hashes of the same matches whatever process and Node runs it.

for (const game of [...Object.values(games), roshambo]) {
  for (let seats = game.seats.min; seats <= game.seats.max; seats++) {
    for (const seed of [0, 1, 2 ** 31, 2 ** 32 - 1]) {
      const { hash, steps, outcome } = playOut(game, { seats, seed })
      const hashes = [hash, ...steps.map((step) => step.hash)]
      console.log(JSON.stringify({ game: game.name, seats, seed, placements: outcome.placements, hashes }))
    }
  }
}
