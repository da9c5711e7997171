import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ServerName } from './binaries.ts'
import { freePort } from './ports.ts'
import { reportSlow, type Report } from './progress.ts'

const run = promisify(execFile)
const composeFile = join(import.meta.dirname, '..', 'compose.yaml')

export interface Container {
  port: number
  stop(): Promise<void>
}

export interface ContainerOptions {
  /** Names the compose project, and so the volumes: the same directory finds the same data. */
  directory: string
  durable: boolean
  env: NodeJS.ProcessEnv
  report: Report
}

/** Runs one service of deploy/compose.yaml on a free port of 127.0.0.1. */
export async function startContainer(service: ServerName, options: ContainerOptions): Promise<Container> {
  const { directory, durable, env, report } = options
  const port = await freePort()
  const project = `matchwire-${createHash('sha256').update(directory).digest('hex').slice(0, 8)}`
  const compose = (...args: string[]) =>
    run('docker', ['compose', '--project-name', project, '--file', composeFile, ...args], {
      env: { ...env, [`${service.toUpperCase()}_PORT`]: String(port) },
    })
  await reportSlow(
    report,
    `starting ${service} with Docker compose`,
    compose('up', '--detach', '--wait', service),
  )
  return {
    port,
    async stop() {
      await (durable ? compose('stop', service) : compose('rm', '--stop', '--force', '--volumes', service))
    },
  }
}
