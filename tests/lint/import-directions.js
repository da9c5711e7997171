import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** Which way imports point: each folder, and the folders it may import. The innermost folder with a line here counts. */
const directions = {
  platform: ['generated'],
  'platform/db': ['platform', 'generated'],
  gateway: ['platform', 'generated'],
  shard: ['platform', 'generated', 'shard/rules'],
  'shard/rules': ['generated'],
  api: ['platform', 'platform/db', 'generated'],
  worker: ['platform', 'platform/db', 'generated'],
  codegen: [],
  load: ['load/peers', 'load/outbox', 'generated', 'generated/client', 'deploy'],
  'load/peers': ['load', 'load/outbox', 'generated', 'shard/rules'],
  'load/outbox': ['load', 'worker', 'platform', 'platform/db', 'generated', 'deploy'],
  web: ['generated/client'],
  probe: ['platform', 'generated/client'],
  drills: ['drills/outbox-chaos', 'generated/client', 'deploy', 'ops'],
  'drills/outbox-chaos': ['drills', 'worker', 'platform', 'platform/db', 'generated', 'deploy'],
  deploy: ['platform', 'platform/db', 'ops', 'generated/client'],
  'generated/client': ['generated'],
}

/** Why not, and where to go instead: by the folder that imports, else by the one imported. */
const reasons = {
  from: {
    platform: 'platform is below every process, and is given what it needs',
    'platform/db': 'platform is below every process, and is given what it needs',
    'shard/rules': 'rules are pure, and know only generated types',
    'generated/client': 'the SDK is bundled for browsers as it is',
    codegen: 'codegen imports nothing of ours, it reads contracts/',
    load: 'load drives the system from outside, through generated/client',
    web: 'pages are made of the SDK alone, as a game would be',
    deploy: 'deploy starts processes, it does not import them',
  },
  to: {
    'platform/db': 'only api and worker have SQL',
    'generated/client': 'the SDK is for clients; processes use what is in generated/ itself',
    codegen: 'what codegen makes is imported from generated/',
    deploy: 'a process does not know how it is started',
    tests: 'tests import processes, never the other way',
    load: 'load drives the system from outside',
    web: 'pages are bundled and served, nothing else uses their code',
  },
  otherwise: 'shared code lives in platform/',
}

const root = resolve(import.meta.dirname, '..', '..')
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** Folders that import no package, and none of Node's modules. */
const alone = ['shard/rules', 'generated/client']
/** Folders whose code runs where devDependencies are not installed. */
const shipped = ['platform', 'platform/db', 'gateway', 'shard', 'api', 'worker']
/** MariaDB has two readers. */
const withSql = ['platform/db', 'api', 'worker']

/** An ESLint rule: the table above, for every form of import. */
export const importDirections = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = folderOf(context.filename)
    if (!(from in directions)) return {}
    const check = (node, typeOnly) => {
      if (typeof node?.value !== 'string') return
      const problem = node.value.startsWith('.')
        ? problemOfFolder(from, folderOf(resolve(dirname(context.filename), node.value)), typeOnly)
        : problemOfPackage(from, node.value)
      if (problem) context.report({ node, message: problem })
    }
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
    }
  },
}

function problemOfFolder(from, to, typeOnly) {
  if (to !== from && !directions[from].includes(to)) {
    const reason = reasons.from[from] ?? reasons.to[to] ?? reasons.otherwise
    return `${from} may not import from ${to}: ${reason}`
  }
  if (from === 'shard/rules' && to === 'generated' && !typeOnly) {
    return `shard/rules may only \`import type\` from generated: ${reasons.from[from]}`
  }
  return undefined
}

function problemOfPackage(from, specifier) {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  if (alone.includes(from)) return `${from} may not import ${name}: ${reasons.from[from]}`
  if (!shipped.includes(from) || name.startsWith('node:')) return undefined
  if (!(name in dependencies))
    return `${from} may not import ${name}: it is not among the dependencies in package.json`
  if (['knex', 'mysql2'].includes(name) && !withSql.includes(from)) {
    return `${from} may not import ${name}: ${reasons.to['platform/db']}`
  }
  return undefined
}

/** The innermost folder of the table that holds the file, else the first folder of its path. */
function folderOf(file) {
  const folders = dirname(relative(root, file)).split(/[\\/]/)
  const inner = folders.slice(0, 2).join('/')
  return inner in directions ? inner : folders[0]
}
