import { parseArgs } from 'node:util'

export const usage = `npm run probe -- [--url URL] [--every SECONDS] [--seats N] [--ops-port PORT]

Plays one match through the public door, as players do: guests sign in, take a ticket, connect, find each other, play a few ticks of
lightcycles; all but one resign, all read the record, and are deleted. Prints what each step took as JSON, and exits 0 only if all came about.

  --url URL        where players reach the api (http://127.0.0.1:8080, API_URL)
  --every SECONDS  goes on until it is stopped, with one line of JSON for each match, and tells metrics (PROBE_EVERY_MS)
  --seats N        how many guests play each other, 2 to 8; a shape that nobody else asks for keeps it from meeting players (2, PROBE_SEATS)
  --ops-port PORT  with --every: where /metrics is, on 127.0.0.1; 0 takes a free one (0, OPS_PORT; OPS_HOST)
  --help           this text
`

type Env = Readonly<Record<string, string | undefined>>
export type Command = { help: true } | { help: false; env: Env; again: boolean }

/** The environment with what the flags say in its place; throws where a flag says nothing that can be done. */
export function readCommand(args: readonly string[], env: Env): Command {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: { url: text, every: text, seats: text, 'ops-port': text, help: { type: 'boolean' } },
  })
  if (values.help) return { help: true }
  const seconds = Number(values.every)
  if (values.every !== undefined && !(seconds >= 1 && seconds <= 3_600))
    throw new Error(`--every must be seconds from 1 to 3600, not '${values.every}'.`)
  const given = {
    ...env,
    ...(values.url !== undefined && { API_URL: values.url }),
    ...(values.seats !== undefined && { PROBE_SEATS: values.seats }),
    ...(values['ops-port'] !== undefined && { OPS_PORT: values['ops-port'] }),
    ...(values.every !== undefined && { PROBE_EVERY_MS: String(Math.round(seconds * 1_000)) }),
  }
  return { help: false, env: given, again: Boolean(given.PROBE_EVERY_MS) }
}
