// What is said of the systems in the end: medians over the rounds, and one system against another.
import { median } from '../median.ts'

/** What one round of one system came to. */
export interface RoundFigures {
  /** The most that were served within the bounds. */
  players: number
  cpuMicrosecondsPerFrame: number
  bytesPerSnapshot: number
  latencyMs: { p50: number; p99: number }
  /** What stands beside: of Redis where there is one, and of the players themselves. */
  redisMicrosecondsPerFrame: number
  clientMicrosecondsPerFrame: number
}

export interface SystemFigures extends RoundFigures {
  versions: Record<string, string>
  rounds: RoundFigures[]
}

export type SystemName = 'matchwire' | 'colyseus' | 'socketio' | 'ws'

export interface Ratios {
  playersVsColyseus: number
  playersVsWs: number
  playersVsSocketio: number
  cpuVsColyseus: number
  bytesVsColyseus: number
}

export function summarize(versions: Record<string, string>, rounds: RoundFigures[]): SystemFigures {
  const middle = (read: (round: RoundFigures) => number): number => roundTo2(median(rounds.map(read)))
  return {
    versions,
    players: middle(({ players }) => players),
    cpuMicrosecondsPerFrame: middle((each) => each.cpuMicrosecondsPerFrame),
    bytesPerSnapshot: middle((each) => each.bytesPerSnapshot),
    latencyMs: {
      p50: middle(({ latencyMs }) => latencyMs.p50),
      p99: middle(({ latencyMs }) => latencyMs.p99),
    },
    redisMicrosecondsPerFrame: middle((each) => each.redisMicrosecondsPerFrame),
    clientMicrosecondsPerFrame: middle((each) => each.clientMicrosecondsPerFrame),
    rounds,
  }
}

export function compare({ matchwire, colyseus, socketio, ws }: Record<SystemName, SystemFigures>): Ratios {
  return {
    playersVsColyseus: roundTo2(matchwire.players / colyseus.players),
    playersVsWs: roundTo2(matchwire.players / ws.players),
    playersVsSocketio: roundTo2(matchwire.players / socketio.players),
    cpuVsColyseus: roundTo2(matchwire.cpuMicrosecondsPerFrame / colyseus.cpuMicrosecondsPerFrame),
    bytesVsColyseus: roundTo2(matchwire.bytesPerSnapshot / colyseus.bytesPerSnapshot),
  }
}

const roundTo2 = (value: number): number => Number(value.toFixed(2))
