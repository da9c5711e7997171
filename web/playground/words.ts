// What the system says, in plain words: errors, ends of matches, seats.
import {
  MatchwireError,
  type GameResult,
  type LocalErrorCode,
  type MatchEnding,
  type MatchSeatChanged,
  type Notification,
  type WarningReason,
} from '../../generated/client/index.ts'
import { errors, games } from '../../generated/client/wire.ts'

const localErrors: Record<LocalErrorCode, string> = {
  network_failed: 'The server could not be reached, or the connection was lost.',
  timed_out: 'There was no answer in time.',
  not_connected: 'There is no connection now.',
  response_unexpected: 'The answer is not one of the contract.',
  not_resumed: 'The match does not go on for you.',
  client_closed: 'The connection was closed here.',
}

/** What went wrong, with its code, and what may help. */
export function errorInWords(thrown: unknown): string {
  if (!(thrown instanceof MatchwireError)) return thrown instanceof Error ? thrown.message : String(thrown)
  const { code, problems, retryable, retryAfterMs } = thrown
  const where = problems.map(({ path, problem }) => ` ${path || 'The request'}: ${problem}.`).join('')
  const again = retryAfterMs === undefined ? '' : ` Try again in ${seconds(retryAfterMs)}.`
  return `${codeInWords(code, thrown.message)}${where}${retryable ? again : ''} (${code})`
}

/** A code of the error registry or of the client; `otherwise` for one of a newer server. */
export function codeInWords(code: string, otherwise: string = code): string {
  if (code in localErrors) return localErrors[code as LocalErrorCode]
  if (!(code in errors)) return otherwise
  const { title, description } = errors[code as keyof typeof errors]
  return `${title}. ${description.replaceAll('`', '')}`
}

export interface EndingInWords {
  readonly headline: string
  readonly reason: string
}

/** What ends a match from outside. */
const stoppedInWords = {
  shard_lost: 'The server that ran your match was lost.',
  shard_drained: 'The server that ran your match was shut down before the match was over.',
  rules_fault: "The game's rules failed, which is our fault and not yours, and the match was stopped.",
  coordinator_lost: 'The servers could not reach each other for too long, so the match could not go on.',
  operator: 'An operator ended the match.',
} as const

/** How a match ended for the player in `seat`; for an onlooker without one. */
export function endingInWords(ending: MatchEnding, seat: number | undefined): EndingInWords {
  const { reason, counted, seats, result } = ending
  const names = (state: string): string =>
    seats
      .filter((each) => each.state === state)
      .map(({ name }, index, all) => (index === 0 ? '' : index === all.length - 1 ? ' and ' : ', ') + name)
      .join('') || 'A player'
  const said: Record<MatchEnding['reason'], string> = {
    completed: resultInWords(result, ending),
    forfeit: `${names('forfeited')} resigned.`,
    abandoned: `${names('abandoned')} stayed away longer than a seat is kept.`,
    never_started: `${names('waiting')} did not take the seat in time, so the match never began.`,
    ...stoppedInWords,
  }
  const sentence = said[reason] ?? `The match ended: ${reason}.`
  return {
    headline: headlineOf(ending, seat),
    reason: counted ? sentence : `${sentence} The match does not count.`,
  }
}

function headlineOf({ counted, seats }: MatchEnding, seat: number | undefined): string {
  if (!counted) return 'The match is void'
  const best = seats.filter(({ placement }) => placement === 1)
  if (best.length === seats.length) return 'A draw'
  const mine = seat === undefined ? undefined : seats[seat]?.placement
  if (mine === 1) return best.length > 1 ? 'You share the first place' : 'You won'
  if (mine === undefined) return `${best.map(({ name }) => name).join(' and ')} won`
  return seats.length === 2 ? 'You lost' : `You came ${ordinal(mine)} of ${seats.length}`
}

/** For the games that need more than who came first. */
function resultInWords(result: GameResult | undefined, { seats }: MatchEnding): string {
  const winners = seats.filter(({ placement }) => placement === 1).map(({ name }) => name)
  if (result?.lightcycles !== undefined) {
    if (winners.length === 1) return `${winners[0]} was the last one riding.`
    return `${winners.join(' and ')}, the last ones riding, crashed at the same moment.`
  }
  const decidedBy = result?.['connect-four']?.decidedBy
  if (decidedBy === undefined) return 'The match was played to its end.'
  const said: Record<typeof decidedBy, string> = {
    line: `${winners[0]} has four in a row.`,
    board_full: 'The board is full.',
    clock: `The turn clock ran out: ${winners[0]} wins.`,
    left: 'A player left.',
  }
  return said[decidedBy]
}

export function notificationInWords({ content }: Notification): string {
  const { ratingChanged, matchVoided, warned } = content
  if (ratingChanged !== undefined) {
    const { game, before, after } = ratingChanged
    const change = after === before ? 'as before' : `${after > before ? '+' : '−'}${Math.abs(after - before)}`
    return `Your rating in ${games[game].title} is ${after} (${change}).`
  }
  if (matchVoided !== undefined) {
    const { game, reason } = matchVoided
    const said: Partial<Record<typeof reason, string>> = stoppedInWords
    return `A match of ${games[game].title} does not count. ${said[reason] ?? `It ended: ${reason}.`}`
  }
  const said: Record<WarningReason, string> = {
    abandons: 'you leave matches that are not over',
    refused_inputs: 'your client sends what the games do not allow',
    input_rate: 'your client sends more than a player can',
    win_trading: 'matches look as if they were given away',
    many_accounts: 'many accounts are made from where you play',
    conduct: 'mind how you treat others',
  }
  if (warned !== undefined) return `An operator warns you: ${said[warned.reason] ?? warned.reason}.`
  return 'Something that this page does not know yet.'
}

export function seatInWords({ state, rejoinWithinMs }: MatchSeatChanged, name: string): string {
  const kept = rejoinWithinMs === undefined ? '' : ` The seat is kept for ${seconds(rejoinWithinMs)}.`
  const said: Record<MatchSeatChanged['state'], string> = {
    waiting: `${name} has not taken the seat yet.`,
    present: `${name} is here.`,
    away: `${name} lost the connection.${kept}`,
    forfeited: `${name} resigned.`,
    abandoned: `${name} stayed away too long and is out.`,
  }
  return said[state]
}

export function seconds(durationMs: number): string {
  return `${Math.max(1, Math.round(durationMs / 1000))} s`
}

export function ordinal(place: number): string {
  return `${place}${{ 1: 'st', 2: 'nd', 3: 'rd' }[place] ?? 'th'}`
}

export function when(timeMs: number): string {
  return new Date(timeMs).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}
