import type { ChaosReport } from './judge.ts'

/** A small table for people. */
export function printChaos(report: ChaosReport): string {
  const { ok, problems, seed, faults, events, matches, onTheirWay, recoverMs } = report
  const list = (counts: Record<string, number>): string =>
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')
  const rows: [string, string | number][] = [
    ['seed', seed],
    ['faults', `${faults.total}: ${list(faults.byKind)}`],
    ['events', `${events.committed}: ${list(events.byType)}`],
    ['effects', `${events.effects}, ${events.flowedMeanwhile} events while faults struck`],
    ['matches', `${matches.ended} ended, ${matches.recorded} recorded`],
    ['lost', report.lost],
    ['doubled', report.doubled],
    ['out of order', report.outOfOrder],
    ['dead letters', report.deadLetters],
    ['differences to what is computed afresh', report.ratingsDifferences],
    ['left on their way', list({ ...onTheirWay })],
    ['time to recover', recoverMs === null ? '-' : `${recoverMs} ms`],
  ]
  return [
    `\noutbox-chaos: ${ok ? 'it held' : 'it did not hold'}`,
    ...rows.map(([what, value]) => `  ${what.padEnd(40)} ${value}`),
    ...problems.map((problem) => `  ! ${problem}`),
    '',
  ].join('\n')
}
