// ops/alertmanager.yaml with what it leaves open.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scaled } from './durations.ts'

const file = join(import.meta.dirname, 'alertmanager.yaml')

/** Where alerts are posted, and how long waits are against the real ones. */
export function alertmanagerConfig({ webhookUrl, scale }: { webhookUrl: string; scale: number }): string {
  return readFileSync(file, 'utf8')
    .replace(/^#.*\n/gm, '')
    .replaceAll('${ALERT_WEBHOOK_URL}', () => JSON.stringify(webhookUrl))
    .replace(/\b(group_wait|group_interval|repeat_interval): (\w+)/g, (_, name: string, wait: string) => {
      return `${name}: ${scaled(wait, scale)}`
    })
}
