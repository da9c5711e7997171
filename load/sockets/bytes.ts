// How long what goes over a socket is in `steady`, with its WebSocket header.

/** What has changed in a match of two. */
export const frameBytes = 13
/** An input, with its mask. */
export const inputBytes = 20
