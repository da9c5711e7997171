/** Where a line for the person at the terminal goes. */
export type Report = (line: string) => void

const slowMs = 1500
const repeatMs = 10_000

/** Reports what is being waited for once it proves slow, and again for as long as it lasts. */
export async function reportSlow<T>(report: Report, what: string, work: Promise<T>): Promise<T> {
  const began = performance.now()
  const first = setTimeout(() => report(`${what} …`), slowMs)
  const later = setInterval(
    () => report(`${what} … ${Math.round((performance.now() - began) / 1000)} s`),
    repeatMs,
  )
  try {
    return await work
  } finally {
    clearTimeout(first)
    clearInterval(later)
  }
}
