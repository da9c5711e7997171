/** What a player goes through, in this order, and what each step may take at most, in milliseconds. */
export const stepTimeoutsMs = {
  /** Every player comes as a guest. */
  sign_in: 5_000,
  /** Ticket, socket, and the welcome. */
  connect: 5_000,
  /** Until all have found each other, and play begins. */
  start: 15_000,
  /** A few inputs, until a state contains each. */
  play: 5_000,
  /** All but one resign, until all are told how the match ended. */
  end: 5_000,
  /** Until the match is in every player's history. */
  record: 15_000,
  /** The guests are deleted. */
  leave: 5_000,
}

export type StepName = keyof typeof stepTimeoutsMs

export const stepNames = Object.keys(stepTimeoutsMs) as StepName[]
