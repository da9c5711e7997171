// Two versions of the whole contract -> every change. Wording (titles, descriptions, examples) is none.
import type { ClientSocket, Game, Message, Operation, RegisteredError, UnionName } from '../model.ts'
import type { Contract } from './baseline.ts'
import type { Change, Flow, Needs } from './change.ts'
import { compareLayouts } from './layout.ts'
import { compareRanges, compareShapes, compareValues, tell, type Place } from './shapes.ts'

const says: Record<UnionName, { readonly where: string; readonly flow: Flow }> = {
  ClientMessage: { where: 'WebSocket', flow: 'request' },
  ServerMessage: { where: 'WebSocket', flow: 'answer' },
  ShardRequest: { where: 'bus', flow: 'inside' },
  GatewayResponse: { where: 'bus', flow: 'inside' },
  DomainEvent: { where: 'events', flow: 'inside' },
}

export function compareContracts(before: Contract, after: Contract): Change[] {
  const changes: Change[] = []
  const report = (change: Change): void => void changes.push(change)
  const at = (path: string, flow: Flow): Place => ({ path, flow, report })
  const note = (path: string, what: string, needs: Needs): void => report({ path, what, needs })

  pair(before.sockets, after.sockets, ({ address }) => address, compareSockets)
  pair(before.messages, after.messages, keyOfMessage, (message, now) => {
    const { where, flow } = says[(message ?? now)!.union]
    const place = at(`${where} ${(message ?? now)!.name}`, flow)
    if (message === undefined) return tell(place, 'addedOptional', 'new message')
    if (now === undefined) return tell(place, 'removed', 'message removed')
    compareShapes(message.shape, now.shape, place)
    compareReplies(message, now, place)
    if (message.wireId !== now.wireId)
      tell(place, 'layout', `wire id was ${message.wireId}, is ${now.wireId}`)
    if (message.layout && now.layout) compareLayouts(message.layout, now.layout, place)
  })
  pair(before.operations, after.operations, keyOfOperation, (operation, now) => {
    const path = keyOfOperation((operation ?? now)!)
    if (operation === undefined) note(path, 'new operation', 'none')
    else if (now === undefined) note(path, 'operation removed', 'major')
    else compareOperations(operation, now, path)
  })
  pair(before.errors, after.errors, ({ code }) => code, compareErrors)
  pair(before.games, after.games, ({ name }) => name, compareGames)
  return changes

  function compareSockets(socket: ClientSocket | undefined, now: ClientSocket | undefined): void {
    const path = `WebSocket ${(socket ?? now)!.address}`
    if (socket === undefined) return note(path, 'new address', 'none')
    if (now === undefined) return note(path, 'no longer served', 'major')
    compareValues(socket.subprotocols, now.subprotocols, at(`${path} subprotocol`, 'request'))
  }

  function compareOperations(operation: Operation, now: Operation, path: string): void {
    if (!operation.authenticated && now.authenticated) note(path, 'needs an access token now', 'major')
    if (operation.authenticated && !now.authenticated) note(path, 'needs no access token any more', 'none')
    if (operation.operationId !== now.operationId)
      note(path, `operationId was ${operation.operationId}, is ${now.operationId}`, 'minor')
    pair(
      operation.parameters,
      now.parameters,
      ({ in: where, name }) => `${where}.${name}`,
      (parameter, after) => {
        const place = at(`${path} ${(parameter ?? after)!.in}.${(parameter ?? after)!.name}`, 'request')
        if (after === undefined) return tell(place, 'removed', 'parameter removed')
        if (parameter === undefined)
          return after.required
            ? tell(place, 'addedRequired', 'new required parameter')
            : tell(place, 'addedOptional', 'new optional parameter')
        if (!parameter.required && after.required)
          tell(place, 'narrowed', 'optional parameter is required now')
        if (parameter.required && !after.required)
          tell(place, 'widened', 'required parameter is optional now')
        compareShapes(parameter.shape, after.shape, place)
      },
    )
    const body = at(`${path} request`, 'request')
    if (operation.body && now.body) {
      compareRanges([0, operation.bodyBytesMax], [0, now.bodyBytesMax], 'bytes', body)
      compareShapes(operation.body, now.body, body)
    } else if (operation.body) tell(body, 'removed', 'body removed')
    else if (now.body) tell(body, 'addedRequired', 'new required body')
    pair(
      operation.responses,
      now.responses,
      ({ status }) => String(status),
      (response, after) => {
        const { status } = (response ?? after)!
        const place = at(`${path} ${status}`, 'answer')
        if (response === undefined) return note(place.path, 'new response', status < 400 ? 'minor' : 'none')
        if (after === undefined) return note(place.path, 'response removed', status < 400 ? 'major' : 'minor')
        if (response.body && after.body) compareShapes(response.body, after.body, place)
        else if (response.body) tell(place, 'removed', 'body removed')
        else if (after.body) tell(place, 'addedRequired', 'new body')
      },
    )
    pair(
      operation.errors,
      now.errors,
      (code) => code,
      (code, after) => {
        if (code === undefined) note(`${path} x-errors`, `may be answered with ${after} as well`, 'none')
        else if (after === undefined) note(`${path} x-errors`, `no longer answered with ${code}`, 'minor')
      },
    )
  }

  /** A code, once released, keeps its meaning. */
  function compareErrors(error: RegisteredError | undefined, now: RegisteredError | undefined): void {
    const path = `error ${(error ?? now)!.code}`
    if (error === undefined) return note(path, 'new code', 'none')
    if (now === undefined) return note(path, 'code removed', 'major')
    for (const key of ['status', 'close', 'retryable'] as const)
      if (error[key] !== now[key]) note(path, `${key} was ${error[key]}, is ${now[key]}`, 'major')
  }

  function compareGames(game: Game | undefined, now: Game | undefined): void {
    const path = `game ${(game ?? now)!.name}`
    if (game === undefined) return note(path, 'new game', 'none')
    if (now === undefined) return note(path, 'game removed', 'major')
    if (game.pace !== now.pace) note(path, `pace was ${game.pace}, is ${now.pace}`, 'major')
    const seats = [game, now].map(({ seatsMin, seatsMax }) => [seatsMin, seatsMax] as const)
    compareRanges(seats[0]!, seats[1]!, 'seats', at(path, 'request'))
    // A match tells its clients how long a step or a turn takes, so none of them may know it beforehand.
    for (const key of ['tickIntervalMs', 'turnMs', 'stepsMax'] as const)
      if (game[key] !== now[key]) note(path, `${key} was ${game[key]}, is ${now[key]}`, 'none')
  }
}

/** A client that waits for an answer waits for one of these. */
function compareReplies(message: Message, now: Message, place: Place): void {
  const gone = message.replies.filter((reply) => !now.replies.includes(reply))
  const added = now.replies.filter((reply) => !message.replies.includes(reply))
  if (gone.length > 0) tell(place, 'removed', `no longer answered with ${gone.join(', ')}`)
  if (added.length > 0)
    place.report({ path: place.path, what: `answered with ${added.join(', ')} as well`, needs: 'minor' })
}

function keyOfMessage({ union, name }: Message): string {
  return `${says[union].where} ${says[union].flow} ${name}`
}

/** Names of path parameters are not on the wire. */
function keyOfOperation({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`
}

/** Calls back for each key of either list. */
function pair<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
  compare: (before: T | undefined, after: T | undefined) => void,
): void {
  const lists = [before, after].map((list) => new Map(list.map((one) => [keyOf(one), one])))
  for (const key of new Set([...lists[0]!.keys(), ...lists[1]!.keys()]))
    compare(lists[0]!.get(key), lists[1]!.get(key))
}
