import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import { parseRecording, type Recording } from './recording.ts'
import { applyChange } from './rules/game.ts'
import type { Step } from './rules/match.ts'
import { randomFromSeed } from './rules/random.ts'
import { replay } from './rules/replay.ts'

const help = `Usage: npm run replay -- FILE [--frames]

Plays a recorded match again and compares the state after every step, and the result, with the recording.

FILE      a recording, - for standard input; a shard that has SHARD_RECORDINGS_DIR set writes one for each match
--frames  prints JSON Lines instead: the game, what players saw after each step, and how the match ended

Exits with 0 if all of it agrees, with 1 if it does not or FILE cannot be read.`

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<0 | 1> {
  const wantsFrames = args.includes('--frames')
  const [file, ...more] = args.filter((arg) => arg !== '--frames')
  if (file === '--help' || file === '-h') {
    console.log(help)
    return 0
  }
  if (file === undefined || more.length > 0 || file.startsWith('--')) return fail(help)
  let text
  try {
    text = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8')
  } catch (error) {
    return fail(`${file} cannot be read: ${(error as Error).message}`)
  }
  const parsed = parseRecording(text)
  if (!parsed.ok) return fail(`${file} cannot be replayed. ${parsed.problem}.`)
  return wantsFrames ? printFrames(parsed.value) : report(parsed.value)
}

/** Every seat sees the same in today's games; where one does not, these are what seat 0 saw. */
function printFrames(recording: Recording): 0 | 1 {
  const { game, seats, seed, steps, end } = recording
  const { difference } = replay(recording)
  if (difference) return fail(`First difference at tick ${difference.tick}: ${difference.problem}.`)
  const print = (row: object) => console.log(JSON.stringify(row))
  print({
    game: game.name,
    seats,
    ...(game.pace.kind === 'realtime' && { tickIntervalMs: game.pace.tickIntervalMs }),
  })
  let state = game.start({ seats, random: randomFromSeed(seed) })
  print({ tick: 0, state: game.snapshot(state, 0) })
  for (const step of steps) {
    state = applyChange(game, state, step)
    print({
      tick: step.tick,
      state: game.snapshot(state, 0),
      ...('leaves' in step && { leaves: step.leaves }),
    })
  }
  print({ end: end?.end, placements: end?.placements, result: end?.result })
  return 0
}

function report(recording: Recording): 0 | 1 {
  const { game, seats, seed, steps, end } = recording
  console.log(`${game.name}, ${seats} seats, seed ${seed}, ${steps.length} ticks recorded`)
  const { state, outcome, difference } = replay(recording)
  if (difference) return fail(`First difference at tick ${difference.tick}: ${difference.problem}.`)
  console.log('Every state hash agrees.')
  if (!end) return fail('The recording was cut short: its last line, how the match ended, is missing.')
  console.log(`Ended as ${end.end}${end.fault ? `: ${end.fault}` : ''}.`)
  if (end.failedStep) return reportFault(recording, state, end.failedStep)
  const result = outcome && { [game.name]: outcome.result }
  if (result) console.log(`Result: ${JSON.stringify(result)}`)
  const replayed = outcome && { placements: outcome.placements, result }
  const recorded = end.placements && { placements: end.placements, result: end.result }
  if (isDeepStrictEqual(replayed, recorded)) return 0
  return fail(`The recorded result differs: ${JSON.stringify(end)}`)
}

/** What the rules throw, with its stack, is what someone replays such a recording for. */
function reportFault({ game }: Recording, state: unknown, failedStep: Step): 0 | 1 {
  try {
    game.outcome(applyChange(game, state, failedStep))
  } catch (fault) {
    console.log(`The rules throw at ${JSON.stringify(failedStep)}:`, fault)
    return 0
  }
  return fail(`The rules do not throw any more at ${JSON.stringify(failedStep)}.`)
}

function fail(message: string): 1 {
  console.error(message)
  return 1
}
