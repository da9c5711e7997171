import type { ClientMessage } from '../../generated/messages.ts'
import type { Handler } from '../dispatch.ts'
import { attachToMatch } from './match-attach.ts'
import { forfeitMatch } from './match-forfeit.ts'
import { playInput } from './match-input.ts'
import { rejoinMatch } from './match-rejoin.ts'
import { joinMatchmaking } from './matchmaking-join.ts'
import { leaveMatchmaking } from './matchmaking-leave.ts'
import { acknowledge } from './session-ack.ts'
import { openSession } from './session-hello.ts'
import { answerPing } from './session-ping.ts'
import { refreshSession } from './session-refresh.ts'

/** One handler for each message of the contract; a message without one does not compile. */
export const handlers = {
  'session.hello': openSession,
  'session.refresh': refreshSession,
  'session.ack': acknowledge,
  'session.ping': answerPing,
  'matchmaking.join': joinMatchmaking,
  'matchmaking.leave': leaveMatchmaking,
  'match.attach': attachToMatch,
  'match.input': playInput,
  'match.rejoin': rejoinMatch,
  'match.forfeit': forfeitMatch,
} satisfies { [K in ClientMessage['type']]: K extends 'session.hello' ? typeof openSession : Handler<K> }
