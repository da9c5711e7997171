// contracts/errors.yaml and the `x-game` of each contracts/games/<name>.yaml.
import { child, children, isObject, text, type Documents, type Place, type Report } from './load.ts'
import type { Game, RegisteredError, Shape } from './model.ts'

const ERRORS_FILE = 'contracts/errors.yaml'

export function readErrors(documents: Documents, report: Report): RegisteredError[] {
  const node = documents.roots.get(ERRORS_FILE)
  if (node === undefined) return []
  const root: Place = { file: ERRORS_FILE, pointer: '', node }
  const entries = children(child(root, 'errors') ?? root)
  return entries.map((entry) => {
    const { key: code } = entry
    const fields = isObject(entry.node) ? entry.node : {}
    const { status, close, retryable } = fields
    if (!/^[a-z][a-z_]{2,47}$/.test(code))
      report(entry, `code "${code}" must be 3 to 48 lower-case letters and underscores`)
    if (!isInteger(status, 400, 599)) report(entry, 'an error needs a status from 400 to 599')
    if (close !== undefined && !isInteger(close, 1000, 4999))
      report(entry, 'close must be a WebSocket close code')
    if (typeof retryable !== 'boolean') report(entry, 'an error needs retryable: true or false')
    for (const key of Object.keys(fields)) {
      if (!['status', 'close', 'retryable', 'title', 'description'].includes(key))
        report(entry, `unknown field "${key}"; remove it`)
    }
    const [title, description] = [text(child(entry, 'title')), text(child(entry, 'description'))]
    if (title === undefined || description === undefined)
      report(entry, 'an error needs a title and a description')
    return {
      code,
      status: Number(status),
      close: close === undefined ? undefined : Number(close),
      retryable: retryable === true,
      title: title ?? '',
      description: description ?? '',
    }
  })
}

/** One for each value of GameName, in its order. */
export function readGames(documents: Documents, gameName: Shape | undefined, report: Report): Game[] {
  const names = gameName?.kind === 'enum' ? gameName.values : []
  for (const [file] of documents.roots) {
    const name = /^contracts\/games\/(.+)\.yaml$/.exec(file)?.[1]
    if (name === undefined || names.includes(name)) continue
    report(
      { file, pointer: '' },
      `game "${name}" is not in GameName; add it there, and to GameInput, GameSnapshot and GameResult`,
    )
  }
  return names.map((name) => {
    const file = `contracts/games/${name}.yaml`
    const node = documents.roots.get(file)
    const facts = isObject(node) ? node['x-game'] : undefined
    checkGame({ file, pointer: '/x-game', node: facts ?? null }, report)
    return { name, ...(facts as unknown as Omit<Game, 'name'>) }
  })
}

function checkGame(place: Place, report: Report): void {
  if (!isObject(place.node)) {
    report(
      place,
      'a game in GameName needs this file, with x-game: title, description, seatsMin, seatsMax, pace, stepsMax',
    )
    return
  }
  const { title, description, pace, ...others } = place.node
  if (typeof title !== 'string' || typeof description !== 'string')
    report(place, 'a game needs a title and a description')
  if (pace !== 'realtime' && pace !== 'turns') report(place, 'a game needs pace: realtime or turns')
  const clock = pace === 'turns' ? 'turnMs' : 'tickIntervalMs'
  const counts = ['seatsMin', 'seatsMax', 'stepsMax', clock]
  for (const key of counts) {
    if (!isInteger(others[key], 1, 2 ** 32 - 1))
      report(place, `a game with pace ${String(pace)} needs ${key}, a whole number above 0`)
  }
  for (const key of Object.keys(others))
    if (!counts.includes(key)) report(place, `unknown fact "${key}" of a game; remove it`)
}

function isInteger(value: unknown, minimum: number, maximum: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum
}
