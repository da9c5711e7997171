const storageKey = 'matchwire.tab'
/** A page that is there answers within a few milliseconds. One that is too busy is not heard, and the two throw each other out, as told. */
const answerMs = 200

interface Word {
  readonly kind: 'who' | 'me'
  readonly tab: string
}

/**
 * Each tab is a player of its own, whose tokens its session storage keeps. A browser that duplicates a tab copies that storage; the copy
 * hears the first one answer to its name, and begins as nobody.
 */
export async function claimTab(): Promise<void> {
  const channel = new BroadcastChannel(storageKey)
  const say = (word: Word): void => channel.postMessage(word)
  const known = sessionStorage.getItem(storageKey)
  if (known !== null) {
    const answered = await new Promise<boolean>((resolve) => {
      channel.onmessage = ({ data: { kind, tab } }: MessageEvent<Word>) => {
        if (kind === 'me' && tab === known) resolve(true)
      }
      setTimeout(() => resolve(false), answerMs)
      say({ kind: 'who', tab: known })
    })
    if (answered) sessionStorage.clear()
  }
  const own = sessionStorage.getItem(storageKey) ?? `${Date.now()} ${Math.random()}`
  sessionStorage.setItem(storageKey, own)
  channel.onmessage = ({ data: { kind, tab } }: MessageEvent<Word>) => {
    if (kind === 'who' && tab === own) say({ kind: 'me', tab: own })
  }
}
