import {
  capital,
  Draft,
  hasTitle,
  nameLengthMax,
  type Next,
  type Plan,
  type Read,
  refuseIdentifier,
  takenPath,
} from './draft.ts'

/** A game that is complete as it stands, a race to 21, under the name given. */
export function planGame(name: string, read: Read, contracts: readonly string[]): Plan {
  const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const title = capital(name.replaceAll('-', ' '))
  const names = { 'new-game': name, newGame: camel, NewGame: capital(camel), 'New game': title }
  const draft = new Draft(read, names)
  const reason = refuse(name, camel, draft, read, contracts)
  if (reason !== undefined) return { ok: false, reason }

  for (const [stub, path] of Object.entries(created(name))) draft.create(path, stub)
  addToContract(name, draft)
  draft.insert(index, { after: lastImport, text: `import { ${camel} } from './${name}.ts'\n` })
  draft.insert(index, { after: /const games[^]*?(?=\n})/, text: `\n'${name}': ${camel},` })
  draft.insert(players, {
    after: /const drawInput[^]*?(?=\n})/,
    text: `\n'${name}': (draw) => ({ add: 1 + draw(3) }),`,
  })
  draft.insert(stages, { after: lastImport, text: `import { ${camel}Stage } from './${name}.ts'\n` })
  draft.insert(stages, { after: /const stages[^]*?(?=\n})/, text: `\n'${name}': ${camel}Stage,` })
  draft.insert(bots, { after: lastImport, text: `import { ${camel}Bot } from './${name}.ts'\n` })
  draft.insert(bots, { after: /const bots[^]*?(?=\n})/, text: `\n'${name}': ${camel}Bot,` })
  return { ok: true, files: draft.files, next: next(name) }
}

const created = (name: string) => ({
  'new-game.yaml': `contracts/games/${name}.yaml`,
  'new-game.ts': `shard/rules/games/${name}.ts`,
  'new-game.test.ts': `tests/rules/${name}.test.ts`,
  'new-game-stage.ts': `web/playground/${name}.ts`,
})
const index = 'shard/rules/games/index.ts'
const players = 'tests/helpers/play.ts'
const stages = 'web/playground/stage.ts'
const bots = 'web/playground/bots.ts'
const lastImport = /(^import .*'\n)+/m

function refuse(
  name: string,
  camel: string,
  draft: Draft,
  read: Read,
  contracts: readonly string[],
): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > nameLengthMax) {
    return `'${name}' cannot name a game: it takes small letters and digits, in words joined by '-', ${nameLengthMax} characters at most, as in 'tic-tac-toe'.`
  }
  if (read(`contracts/games/${name}.yaml`) !== undefined) return `There is a game '${name}' already.`
  const brought = ['Input', 'Snapshot', 'Result'].map((part) => capital(camel) + part)
  const taken = brought.find((title) => hasTitle(contracts, title))
  if (taken !== undefined)
    return `'${name}' cannot name a game: the contracts have another schema called ${taken}.`
  const texts = [
    draft.text(index),
    draft.text(stages),
    ...['new-game.ts', 'new-game.test.ts'].map((file) => read(`codegen/templates/new/${file}`) ?? ''),
  ]
  const path = takenPath(Object.values(created(name)), read)
  const reason = refuseIdentifier(camel, texts) ?? (path && `${path} is there already`)
  return reason && `'${name}' cannot name a game: ${reason}.`
}

function addToContract(name: string, draft: Draft): void {
  const contract = 'contracts/schemas/game.yaml'
  draft.insert(contract, { after: /title: GameName[^]*?enum: \[[^\]]*/, text: `, ${name}` })
  for (const part of ['Input', 'Snapshot', 'Result']) {
    const lines = new RegExp(`(^.*games/[\\w-]+\\.yaml#/${part}.*\\n)+`, 'm')
    draft.insert(contract, {
      after: lines,
      text: `    ${name}: { $ref: '../games/${name}.yaml#/${part}' }\n`,
    })
  }
}

function next(name: string): Next {
  return {
    now: `${name} can be played already, as a race to 21: \`npm start\` and the playground. It is a change of the messages:\n\`npm run contracts:diff\` says which version that makes. Make it your own:`,
    edit: [
      [
        `contracts/games/${name}.yaml`,
        'what players send and see, and how a match ends; then `npm run codegen`',
      ],
      [`shard/rules/games/${name}.ts`, 'the rules'],
      [`tests/rules/${name}.test.ts`, 'their test'],
      [players, 'what players who play at random send'],
      [`web/playground/${name}.ts`, 'how the playground shows it, and its bot'],
    ],
    test: `npx vitest run tests/rules/${name}.test.ts tests/rules/contract.test.ts`,
  }
}
