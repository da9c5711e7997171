import { type GatewayConfig, readConfig as readGatewayConfig } from '../../gateway/config.ts'
import { createGatewayMetrics } from '../../gateway/metrics.ts'
import { type OpenGateway, openGateway } from '../../gateway/open-gateway.ts'
import type { Encoding } from '../../generated/messages.ts'
import { createShardMetrics } from '../../shard/metrics.ts'
import { openShard, type OpenShard } from '../../shard/open-shard.ts'
import { readConfig as readShardConfig, type ShardConfig } from '../../shard/config.ts'
import { SimulatedProcess } from './process.ts'
import { type PlayerEnd, SimulatedSocket } from './socket.ts'
import type { System } from './system.ts'

type Env = Readonly<Record<string, string>>

/** Where a process of the system runs, one life after another, as under a supervisor. */
export abstract class Place {
  readonly name: string
  process: SimulatedProcess
  protected readonly system: System
  /** It was told to stop in order, and takes its time. */
  protected stopping = false

  constructor(system: System, name: string) {
    this.system = system
    this.name = name
    this.process = this.#newProcess()
  }

  #newProcess(): SimulatedProcess {
    const { timeline, chance, redis } = this.system
    const process = new SimulatedProcess({
      name: this.name,
      timeline,
      chance: chance.fork(),
      redis,
      onFault: (error) => {
        this.system.violate(
          `${this.name} failed: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
        )
        this.kill(100)
      },
      onIncarnation: (incarnation) => this.system.began(incarnation),
      trace: (who, what) => this.system.trace(who, what),
    })
    return process
  }

  protected abstract boot(process: SimulatedProcess): Promise<void>
  /** As on SIGTERM. */
  protected abstract end(): Promise<void>

  start(): void {
    const { process } = this
    this.boot(process).catch((error: unknown) => {
      this.system.trace(this.name, `cannot start: ${String(error)}`)
      if (process === this.process) this.kill(300)
    })
  }

  kill(downMs: number): void {
    const { process } = this
    if (!process.alive) return
    process.kill()
    this.stopping = false
    this.system.timeline.after(this.system.healed ? 50 : downMs, () => {
      if (this.process === process) this.comeBack()
    })
  }

  /** Starts anew where it is down. */
  comeBack(): void {
    if (this.process.alive) return
    this.process = this.#newProcess()
    this.start()
  }

  stop(downMs: number): void {
    if (this.stopping || !this.process.alive || !this.isUp) return
    this.stopping = true
    const { process } = this
    const exit = () => {
      if (process === this.process) this.kill(downMs)
    }
    this.end().then(exit, (error: unknown) => {
      this.system.violate(`${this.name} cannot stop: ${String(error)}`)
      exit()
    })
  }

  protected abstract get isUp(): boolean
  /** Whether it says itself that all is well. */
  abstract ready(): Promise<boolean>
}

export class GatewayPlace extends Place {
  #core: OpenGateway | undefined
  readonly #config: GatewayConfig
  readonly #sockets = new Set<SimulatedSocket>()
  #lastConnection = 0

  constructor(system: System, name: string, env: Env) {
    super(system, name)
    this.#config = readGatewayConfig({ ...env, INSTANCE_NAME: name })
  }

  protected async boot(process: SimulatedProcess): Promise<void> {
    this.#core = undefined
    this.#lastConnection = 0
    const { log, world } = process
    const core = await openGateway({
      ...{ config: this.#config, log, world, url: `ws://${this.name}` },
      metrics: createGatewayMetrics(),
    })
    if (process === this.process) this.#core = core
  }

  protected get isUp(): boolean {
    return this.#core !== undefined && this.process.alive
  }

  /** Whether clients are sent to it. */
  get open(): boolean {
    return this.isUp && !this.stopping
  }

  ready(): Promise<boolean> {
    return Promise.resolve(this.open && this.#core?.ready() === true)
  }

  connect(player: PlayerEnd, encoding: Encoding): SimulatedSocket | undefined {
    const core = this.#core
    if (!core || !this.process.alive) return undefined
    const { timeline, chance } = this.system
    const socket: SimulatedSocket = new SimulatedSocket({
      ...{ timeline, chance: chance.fork(), gateway: this.process, encoding, player },
      door: (...came) => {
        socket.connection = ++this.#lastConnection
        core.door(...came)
      },
    })
    this.#sockets.add(socket)
    socket.once('close', () => this.#sockets.delete(socket))
    return socket
  }

  override kill(downMs: number): void {
    super.kill(downMs)
    for (const socket of this.#sockets) socket.die()
    this.#sockets.clear()
  }

  protected async end(): Promise<void> {
    await this.#core?.drain()
    await this.#core?.settled()
    await this.#core?.close()
  }
}

export class ShardPlace extends Place {
  #core: OpenShard | undefined
  readonly #config: ShardConfig

  constructor(system: System, name: string, env: Env) {
    super(system, name)
    this.#config = readShardConfig({ ...env, INSTANCE_NAME: name })
  }

  protected async boot(process: SimulatedProcess): Promise<void> {
    this.#core = undefined
    const { log, world } = process
    const guard = {
      run: (work: () => void) => {
        this.system.checkStep(process)
        work()
        return 'done' as const
      },
    }
    const core = await openShard({
      ...{ config: this.#config, log, world, guard, keepRecording: undefined },
      metrics: createShardMetrics(),
    })
    if (process === this.process) this.#core = core
  }

  protected get isUp(): boolean {
    return this.#core !== undefined && this.process.alive
  }

  async ready(): Promise<boolean> {
    return this.isUp && (await this.#core?.ready()) === true
  }

  protected async end(): Promise<void> {
    await this.#core?.drain()
    this.#core?.close()
  }
}
