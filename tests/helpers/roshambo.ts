import type { AnyGame, Game } from '../../shard/rules/game.ts'

/** A throw of the hand: 0 rock, 1 paper, 2 scissors. */
type Throw = 0 | 1 | 2
type Input = { throw: Throw }
type Snapshot = {
  round: number
  wins: readonly number[]
  thrown: readonly boolean[]
  mine: Throw | null
  last: readonly Throw[]
}
type Result = { wins: readonly number[] }
type State = {
  readonly round: number
  readonly wins: readonly number[]
  readonly hands: readonly (Throw | null)[]
  readonly last: readonly Throw[]
  /** The winner by the other's leave or silence. */
  readonly walkover: number | null
}

/**
 * A third game, unlike the two of the contract: turn by turn, both seats move at once, and neither sees the other's hand
 * before the round is over. First to three rounds, nine at most; who has not thrown when the clock runs out loses the
 * match (nobody wins if both have not).
 */
const rules: Game<State, Input, Snapshot, Result> = {
  name: 'roshambo' as never, // Not a game of the contract.
  seats: { min: 2, max: 2 },
  pace: {
    kind: 'turns',
    turnMs: 5_000,
    turn: ({ round }) => round,
    timeOut: (state) => ({ ...state, walkover: walkover(state.hands.map((hand) => hand === null)) }),
  },
  stepsMax: 18,
  hiddenInformation: true,
  start: () => ({ round: 1, wins: [0, 0], hands: [null, null], last: [], walkover: null }),
  refuse: ({ hands }, seat) => (hands[seat] === null ? undefined : 'not_your_turn'),
  step(state, inputs) {
    const { seat, input } = inputs[0]!
    const hands = state.hands.with(seat, input.throw)
    const [one, other] = hands
    if (one == null || other == null) return { ...state, hands }
    const winner = one === other ? -1 : (one - other + 3) % 3 === 1 ? 0 : 1
    const wins = state.wins.map((won, each) => won + (each === winner ? 1 : 0))
    return { ...state, round: state.round + 1, wins, hands: [null, null], last: [one, other] }
  },
  leave: (state, seats) => ({ ...state, walkover: walkover([0, 1].map((seat) => seats.includes(seat))) }),
  outcome({ round, wins, walkover }) {
    if (walkover === null && round <= 9 && Math.max(...wins) < 3) return undefined
    const score = walkover === null ? wins : [0, 1].map((seat) => (seat === walkover ? 1 : 0))
    const best = Math.max(...score)
    return { placements: score.map((each) => (each === best ? 1 : 2)), result: { wins } }
  },
  snapshot: ({ round, wins, hands, last }, seat) => ({
    round,
    wins,
    thrown: hands.map((hand) => hand !== null),
    mine: hands[seat] ?? null,
    last,
  }),
}

export const roshambo: AnyGame = rules

/** The seat that is left; -1 if none is. */
function walkover(gone: readonly boolean[]): number {
  return gone.indexOf(false)
}
