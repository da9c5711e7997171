import { expect, test } from 'vitest'
import { checkAccounts, checkRatings, type Effects } from '../../drills/effects.ts'

/** Ann beat Bob, then they drew. */
const good: Effects = {
  accounts: [
    { id: 'ann', name: 'Ann' },
    { id: 'bob', name: 'Bob' },
  ],
  seats: [
    seat('m', 'ann', 1, 1_000, 1_020),
    seat('m', 'bob', 2, 1_000, 990),
    seat('n', 'ann', 1, 1_020, 1_015),
    seat('n', 'bob', 1, 990, 995),
  ],
  ratings: [
    { game: 'g', player_id: 'ann', rating: 1_015, matches: 2, wins: 1, draws: 1, losses: 0 },
    { game: 'g', player_id: 'bob', rating: 995, matches: 2, wins: 0, draws: 1, losses: 1 },
  ],
}

function seat(match_id: string, player_id: string, placement: number, from: number, to: number) {
  return { match_id, game: 'g', player_id, placement, rating_before: from, rating_after: to }
}

/** What the first player's rating row has instead. */
function withRating(change: Partial<Effects['ratings'][number]>): Effects {
  const [ann, ...others] = good.ratings
  return { ...good, ratings: ann ? [{ ...ann, ...change }, ...others] : [] }
}

test('ratings that the recorded matches lead to are whole', () => {
  expect(checkRatings(good)).toEqual({ lost: [], doubled: [] })
})

test('a result that counts twice is doubled, in the statistics and in the rating', () => {
  const { doubled } = checkRatings(withRating({ matches: 3, wins: 2, rating: 1_033 }))
  expect(doubled).toEqual([
    'the g rating of ann counts 3/2/1/0, its matches 2/1/1/0',
    'the g rating of ann is 1033, which its matches do not lead to',
  ])
})

test('a result that does not count is lost', () => {
  expect(checkRatings(withRating({ matches: 1, draws: 0 })).lost).toHaveLength(1)
  expect(checkRatings({ ...good, ratings: [] }).lost).toHaveLength(2)
})

test('an account that was answered with 201 and is not there is lost', () => {
  const visits = [
    { name: 'Ann', playerId: 'ann' },
    { name: 'Bob', playerId: 'bob' },
    { name: 'Eve', playerId: 'eve' },
    // Who was never answered was promised nothing.
    { name: 'Joe' },
  ]
  expect(checkAccounts(visits, good)).toEqual({
    lost: ['the account eve was answered with 201 and is not there'],
    doubled: [],
  })
})

test('who asks again with the same key and is told that the name is taken was given two accounts', () => {
  const visits = [{ name: 'Ann', refused: '409 name_taken' }]
  expect(checkAccounts(visits, good).doubled).toEqual(['the visitor Ann was refused: 409 name_taken'])
})
