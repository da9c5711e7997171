import { join } from 'node:path'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
// Typed rules need files that exist; what is asked here needs only the path.
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => ['matchwire/import-directions', 'no-restricted-properties'].includes(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
})

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) })
  return result?.messages.map(({ message }) => message) ?? []
}

test.each([
  [
    'gateway/x.ts',
    `import { a } from '../shard/loop.ts'`,
    'gateway may not import from shard: shared code lives in platform/',
  ],
  [
    'api/handlers/x.ts',
    `export * from '../../worker/x.ts'`,
    'api may not import from worker: shared code lives in platform/',
  ],
  [
    'shard/x.ts',
    `const a = await import('../platform/db/x.ts')`,
    'shard may not import from platform/db: only api and worker have SQL',
  ],
  ['gateway/x.ts', `import knex from 'knex'`, 'gateway may not import knex: only api and worker have SQL'],
  [
    'gateway/x.ts',
    `import type { X } from '../generated/client/x.ts'`,
    'gateway may not import from generated/client: the SDK is for clients; processes use what is in generated/ itself',
  ],
  [
    'platform/x.ts',
    `import type { X } from '../gateway/x.ts'`,
    'platform may not import from gateway: platform is below every process, and is given what it needs',
  ],
  [
    'codegen/emit/x.ts',
    `import { a } from '../../platform/log.ts'`,
    'codegen may not import from platform: codegen imports nothing of ours, it reads contracts/',
  ],
  [
    'web/playground/x.ts',
    `import { a } from '../../shard/rules/games/index.ts'`,
    'web may not import from shard/rules: pages are made of the SDK alone, as a game would be',
  ],
  [
    'shard/rules/games/x.ts',
    `import { a } from '../../../generated/errors.ts'`,
    'shard/rules may only `import type` from generated: rules are pure, and know only generated types',
  ],
  [
    'shard/rules/x.ts',
    `import { a } from '../loop.ts'`,
    'shard/rules may not import from shard: rules are pure, and know only generated types',
  ],
  [
    'shard/rules/x.ts',
    `import { a } from 'node:fs'`,
    'shard/rules may not import node:fs: rules are pure, and know only generated types',
  ],
  [
    'generated/client/x.ts',
    `import { WebSocket } from 'ws'`,
    'generated/client may not import ws: the SDK is bundled for browsers as it is',
  ],
  [
    'worker/x.ts',
    `import { parse } from 'yaml'`,
    'worker may not import yaml: it is not among the dependencies in package.json',
  ],
  [
    'gateway/config.ts',
    `export const a = process.env`,
    "'process.env' is restricted from being used. Only main.ts sees process.env: take it from the config.",
  ],
])('in %s, `%s` is refused, and the message names the right place', async (file, code, message) => {
  expect(await complaints(file, code)).toEqual([message])
})

test.each([
  [
    'gateway/handlers/x.ts',
    `import { a } from '../../platform/log.ts'; import type { B } from '../../generated/messages.ts'; import '../x.ts'`,
  ],
  ['shard/x.ts', `import { a } from './rules/match.ts'; import { Redis } from 'ioredis'`],
  [
    'shard/rules/games/x.ts',
    `import type { A } from '../../../generated/messages.ts'; import { b } from '../game.ts'`,
  ],
  ['api/x.ts', `import { a } from '../platform/db/matches.ts'`],
  ['worker/main.ts', `export const a = process.env`],
  [
    'tests/x.ts',
    `import { a } from '../gateway/server.ts'; import { b } from '../generated/client/client.ts'`,
  ],
])('in %s, `%s` is allowed', async (file, code) => {
  expect(await complaints(file, code)).toEqual([])
})
