// A runbook as a program: its commands, and what they print.
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

/** Those of alerts, which bear their names. */
export const alertRunbooks = readdirSync(join(root, 'runbooks'))
  .filter((file) => /^[A-Z].*\.md$/.test(file))
  .map((file) => `runbooks/${file}`)

export interface Command {
  /** The situation in which it is run; `shell` is what everything else builds on. */
  situation: string
  code: string
  /** Its lines stand in the output in this order; `…` is anything. */
  prints: string
}

export function readRunbook(path: string) {
  const text = readFileSync(join(root, path), 'utf8')
  const commands = [
    ...text.matchAll(/^```sh run=(\S+)\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```)?/gm),
  ].map(([, situation = '', code = '', prints = '']): Command => ({ situation, code, prints }))
  return { text, commands }
}

export interface Run {
  command: Command
  exitStatus: number
  output: string
}

/** Runs the commands one after the other in one shell, as an operator does. What is written to standard error throws. */
export async function runInShell(
  commands: readonly Command[],
  env: Readonly<Record<string, string>>,
): Promise<Run[]> {
  const marker = '<<ended>>'
  const script = commands.map(({ code }) => `${code}\nprintf '\\n${marker}%s\\n' "$?"\n`).join('')
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      'sh',
      ['-c', script],
      { cwd: root, env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        if (error || stderr !== '') reject(new Error(`${stderr}\n${stdout}`, { cause: error }))
        else resolve(stdout)
      },
    )
  })
  const parts = output.split(marker)
  return commands.map((command, index) => ({
    command,
    exitStatus: parseInt(parts[index + 1] ?? '', 10),
    output: (parts[index] ?? '').replace(/^\d+\n/, '').trim(),
  }))
}

/** The first line that should have been printed, and was not. */
export function missingLine({ command, output }: Run): string | undefined {
  const lines = output.split(/\s*\n/)
  let at = 0
  return command.prints
    .trim()
    .split('\n')
    .find((expected) => {
      const pattern = new RegExp(`^${expected.split('…').map(literally).join('.*')}$`)
      const found = lines.findIndex((line, index) => index >= at && pattern.test(line))
      at = found + 1
      return expected !== '' && found === -1
    })
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
