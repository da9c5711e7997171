// Stands in for generated/messages.ts and generated/errors.ts until codegen writes them.
export type GameName = 'lightcycles' | 'connect-four'
export type LightcyclesHeading = 'up' | 'right' | 'down' | 'left'
export type LightcyclesPoint = { x: number; y: number }
export type LightcyclesCycle = { alive: boolean; heading: LightcyclesHeading; trail: LightcyclesPoint[] }
export type LightcyclesInput = { heading: LightcyclesHeading }
export type LightcyclesSnapshot = { cycles: LightcyclesCycle[] }
export type LightcyclesResult = { placements: number[]; lastTick: number }
export type ConnectFourInput = { column: number }
export type ConnectFourSnapshot = { cells: number[]; seatToMove: number; moves: number }
export type ConnectFourDecision = 'line' | 'board_full' | 'clock' | 'left'
export type ConnectFourResult = {
  decidedBy: ConnectFourDecision
  winnerSeat?: number
  line?: number[]
  moves: number
}
export type GameInput = { lightcycles: LightcyclesInput } | { 'connect-four': ConnectFourInput }
export type GameSnapshot = { lightcycles: LightcyclesSnapshot } | { 'connect-four': ConnectFourSnapshot }
export type GameResult = { lightcycles: LightcyclesResult } | { 'connect-four': ConnectFourResult }
export type SeatState = 'waiting' | 'present' | 'away' | 'forfeited' | 'abandoned'
export type EndReason =
  | 'completed'
  | 'forfeit'
  | 'abandoned'
  | 'never_started'
  | 'shard_lost'
  | 'shard_drained'
  | 'rules_fault'
  | 'coordinator_lost'
  | 'operator'
export type ErrorCode =
  'match_not_running' | 'match_ended' | 'seat_out' | 'not_your_turn' | 'input_illegal' | 'input_rate_exceeded'
