import type { OperationId } from '../../generated/routes.ts'
import type { Handler } from '../handler.ts'
import { acknowledgeNotification } from './acknowledgeNotification.ts'
import { banPlayer } from './banPlayer.ts'
import { changeName } from './changeName.ts'
import { createGuest } from './createGuest.ts'
import { createTicket } from './createTicket.ts'
import { deleteAccount } from './deleteAccount.ts'
import { discardDeadLetters } from './discardDeadLetters.ts'
import { dismissAbuseSignal } from './dismissAbuseSignal.ts'
import { endMatch } from './endMatch.ts'
import { forfeitMatch } from './forfeitMatch.ts'
import { joinMatchmaking } from './joinMatchmaking.ts'
import { leaveMatchmaking } from './leaveMatchmaking.ts'
import { listAbuseSignals } from './listAbuseSignals.ts'
import { listDeadLetters } from './listDeadLetters.ts'
import { listGames } from './listGames.ts'
import { listMyMatches } from './listMyMatches.ts'
import { listMyNotifications } from './listMyNotifications.ts'
import { readDeadLetter } from './readDeadLetter.ts'
import { readJwks } from './readJwks.ts'
import { readLeaderboard } from './readLeaderboard.ts'
import { readMatch } from './readMatch.ts'
import { readMatchmaking } from './readMatchmaking.ts'
import { readMe } from './readMe.ts'
import { readPlayer } from './readPlayer.ts'
import { readPlayerAbuse } from './readPlayerAbuse.ts'
import { readPlayerStats } from './readPlayerStats.ts'
import { refreshTokens } from './refreshTokens.ts'
import { registerAccount } from './registerAccount.ts'
import { replayDeadLetters } from './replayDeadLetters.ts'
import { signIn } from './signIn.ts'
import { signOut } from './signOut.ts'
import { unbanPlayer } from './unbanPlayer.ts'
import { warnPlayer } from './warnPlayer.ts'

/** One handler for each operation of the contract: one that is missing does not compile. */
export const handlers = {
  acknowledgeNotification,
  banPlayer,
  changeName,
  createGuest,
  createTicket,
  deleteAccount,
  discardDeadLetters,
  dismissAbuseSignal,
  endMatch,
  forfeitMatch,
  joinMatchmaking,
  leaveMatchmaking,
  listAbuseSignals,
  listDeadLetters,
  listGames,
  listMyMatches,
  listMyNotifications,
  readDeadLetter,
  readJwks,
  readLeaderboard,
  readMatch,
  readMatchmaking,
  readMe,
  readPlayer,
  readPlayerAbuse,
  readPlayerStats,
  refreshTokens,
  registerAccount,
  replayDeadLetters,
  signIn,
  signOut,
  unbanPlayer,
  warnPlayer,
} satisfies { [K in OperationId]: Handler<K> }
