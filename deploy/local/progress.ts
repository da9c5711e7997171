/** Where a line for the person at the terminal goes. */
export type Report = (line: string) => void

/** Reports what is being waited for once it proves slow, and every ten seconds that it lasts. */
export async function reportSlow<T>(report: Report, what: string, work: Promise<T>): Promise<T> {
  const began = performance.now()
  const first = setTimeout(() => report(`${what} …`), 700)
  const later = setInterval(
    () => report(`${what} … ${Math.round((performance.now() - began) / 1000)} s`),
    10_000,
  )
  try {
    return await work
  } finally {
    clearTimeout(first)
    clearInterval(later)
  }
}
