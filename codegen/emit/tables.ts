// generated/tables.ts: what programs ask about messages and games at run time.
import type { Game, Model, UnionName } from '../model.ts'
import { header, jsdoc, key, lowerFirst, quote } from './text.ts'
import { UNIONS } from './types.ts'

const ANSWERED_BY: Partial<Record<UnionName, UnionName>> = {
  ClientMessage: 'ServerMessage',
  ShardRequest: 'GatewayResponse',
}

export function emitTables(model: Model): string {
  const unions = Object.keys(UNIONS) as UnionName[]
  const imports = [...unions, 'GameName'].sort().join(', ')
  return [
    header(`import type { ${imports} } from './messages.ts'`).trimEnd() + '\n',
    `/** The version of the contract. */\nexport const contractVersion = ${quote(model.version)}\n`,
    ...unions.map((union) => emitMessages(model, union)),
    GAME_FACTS,
    `export const games: Readonly<Record<GameName, GameFacts>> = {\n${model.games.map(emitGame).join('')}}\n`,
    `export const gameNames: readonly GameName[] = [${model.games.map(({ name }) => quote(name)).join(', ')}]\n`,
  ].join('\n')
}

function emitMessages(model: Model, union: UnionName): string {
  const messages = model.messages.filter((message) => message.union === union)
  const answer = ANSWERED_BY[union]
  const fields = [
    ...(messages.some(({ wireId }) => wireId > 0) ? ['readonly wireId: number'] : []),
    ...(answer === undefined ? [] : [`readonly replyTypes: readonly ${answer}['type'][]`]),
  ]
  const entries = messages.map(({ name, wireId, replies }) => {
    const facts = [
      ...(wireId > 0 ? [`wireId: ${wireId}`] : []),
      ...(answer === undefined ? [] : [`replyTypes: [${replies.map(quote).join(', ')}]`]),
    ]
    return `  ${key(name)}: ${facts.length === 0 ? '{}' : `{ ${facts.join(', ')} }`},\n`
  })
  const facts = fields.length === 0 ? 'Record<never, never>' : `{ ${fields.join('; ')} }`
  return `${jsdoc(UNIONS[union])}export const ${lowerFirst(union)}s: Readonly<Record<${union}['type'], ${facts}>> = {\n${entries.join('')}}\n`
}

const GAME_FACTS = `export interface GameFacts {
  readonly title: string
  readonly description: string
  readonly seatsMin: number
  readonly seatsMax: number
  readonly pace: 'realtime' | 'turns'
  /** Of a realtime game: how long a step takes. */
  readonly tickIntervalMs?: number
  /** Of a game of turns: how long a turn may take. */
  readonly turnMs?: number
  /** No match takes more steps than this. */
  readonly stepsMax: number
}
`

function emitGame({ name, ...facts }: Game): string {
  const lines = Object.entries(facts).map(([fact, value]) => `    ${fact}: ${quote(value)},\n`)
  return `  ${key(name)}: {\n${lines.join('')}  },\n`
}
