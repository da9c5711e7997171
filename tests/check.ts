// npm run check: every check that needs no server, as many at once as there are cores; prints what each that fails has to say.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
/** Scripts of package.json, with what follows them there. Those that take longest come first. */
const checks = [
  'lint',
  'typecheck',
  'format',
  'codegen --check',
  'contracts:diff',
  'metrics --check',
  'ops --check',
]
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

const waiting = [...checks]
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) await run(check)
  }),
)

async function run(check: string): Promise<void> {
  const [script = '', ...words] = check.split(' ')
  const startedAtMs = performance.now()
  const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}` }
  const child = spawn([scripts[script], ...words].join(' '), { shell: true, cwd: root, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += String(text)))
  const status = await new Promise((resolve) => child.on('close', resolve))
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'passed' : 'FAILED'} ${check}, ${seconds} s`)
  if (status === 0) return
  console.error(
    `${output}\nAgain: npm run ${words.length > 0 ? `${script} -- ${words.join(' ')}` : script}\n`,
  )
  process.exitCode = 1
}
