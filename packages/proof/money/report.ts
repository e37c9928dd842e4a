import type { Controls } from './controls/controls.ts'
import type { Finding } from './finding.ts'
import type { LegOutcome } from './run/run-leg.ts'

/** What `--json` writes. */
export type Report = {
  operations: number
  acknowledged: number
  refused: number
  /** What was acknowledged and isn't there; what is there twice or that nobody was told of; places below zero. */
  lost: number
  doubled: number
  negative: number
  /** Parties whose debits and credits differed, in all snapshots. */
  trialBalance: number
  kills: { postgres: number; app: number }
  /** Connections cut between commit and reply. */
  cuts: number
  /** Keys that up to 32 clients fired at once. */
  sameKey: number
  negativeControls: Controls
  seconds: number
  seed: number
  snapshots: number
  retries: number
  kinds: Record<string, { acknowledged: number; refused: number }>
  refusals: Record<string, number>
  /** How many legs are done, each on a fresh database with a seed of its own. */
  legs: number
  findings: Finding[]
}

export const emptyReport = (seed: number): Report => ({
  ...{ operations: 0, acknowledged: 0, refused: 0, lost: 0, doubled: 0, negative: 0, trialBalance: 0 },
  ...{ kills: { postgres: 0, app: 0 }, cuts: 0, sameKey: 0, negativeControls: { total: 0, failedAsTheyMust: 0 } },
  ...{ seconds: 0, seed, snapshots: 0, retries: 0, kinds: {}, refusals: {}, legs: 0, findings: [] },
})

/** The report with one more leg in it. */
export function withLeg(report: Report, { tally, kills, cuts, snapshots, seconds, findings }: LegOutcome): Report {
  const count = (promise: string) => findings.filter((finding) => finding.promise === promise).length
  const kinds = { ...report.kinds }
  for (const [kind, { acknowledged, refused }] of tally.byKind) {
    const before = kinds[kind] ?? { acknowledged: 0, refused: 0 }
    kinds[kind] = { acknowledged: before.acknowledged + acknowledged, refused: before.refused + refused }
  }
  const refusals = { ...report.refusals }
  for (const [code, times] of tally.refusals) refusals[code] = (refusals[code] ?? 0) + times
  return {
    ...report,
    ...{ kinds, refusals, legs: report.legs + 1, findings: [...report.findings, ...findings].slice(0, 200) },
    ...{ operations: report.operations + tally.operations, acknowledged: report.acknowledged + tally.acknowledged },
    ...{ refused: report.refused + tally.refused, lost: report.lost + count('lost') },
    ...{ doubled: report.doubled + count('doubled'), negative: report.negative + count('negative') },
    trialBalance: report.trialBalance + count('trialBalance'),
    kills: { postgres: report.kills.postgres + kills.postgres, app: report.kills.app + kills.app },
    ...{ cuts: report.cuts + cuts, sameKey: report.sameKey + tally.sameKey, snapshots: report.snapshots + snapshots },
    ...{ seconds: Math.round(report.seconds + seconds), retries: report.retries + tally.retries },
  }
}

const shareOf = ({ acknowledged, refused }: { acknowledged: number; refused: number }) =>
  `${((100 * refused) / Math.max(1, acknowledged + refused)).toFixed(1)} %`

/** Of the long form. */
const goals = { acknowledged: 500_000, ofEach: 1000 }
/** These are tried to be refused. */
const onlyRefused = ['keyReused', 'notAllowed']

/** What a long run hasn't come to, said as plainly as what it has. */
export function shortOf({ acknowledged, kinds }: Report): string[] {
  const few = Object.entries(kinds).filter(
    ([kind, each]) => each.acknowledged < goals.ofEach && !onlyRefused.includes(kind),
  )
  return [
    ...(acknowledged < goals.acknowledged
      ? [`Not reached: ${number(goals.acknowledged)} acknowledged, but ${number(acknowledged)}`]
      : []),
    ...few.map(([kind, each]) => `Not reached: ${number(goals.ofEach)} of ${kind}, but ${number(each.acknowledged)}`),
  ]
}

const number = (value: number) => value.toLocaleString('en-US')

/** Figures for people. */
export function reportText(report: Report): string {
  const { operations, refused, kills, kinds, refusals, findings, seconds } = report
  const share = ((100 * refused) / Math.max(1, operations)).toFixed(1)
  return [
    '',
    `operations      ${number(operations)} in ${seconds} s, ${Math.round(operations / Math.max(1, seconds))} a second`,
    `acknowledged    ${number(report.acknowledged)}; refused ${number(refused)}, ${share} %`,
    ...Object.entries(kinds).map(
      ([kind, each]) =>
        `  ${kind.padEnd(28)}${number(each.acknowledged).padStart(9)} done ${number(each.refused).padStart(9)} refused ${shareOf(each).padStart(6)}`,
    ),
    `refusals        ${Object.entries(refusals)
      .map(([code, times]) => `${code} ${number(times)}`)
      .join(', ')}`,
    `killed          Postgres ${kills.postgres} times, the app ${kills.app} times`,
    `cut             ${report.cuts} answers; ${number(report.retries)} calls asked again`,
    `same key        ${report.sameKey} keys fired by up to 32 clients at once`,
    `looked          ${report.snapshots} times while it ran`,
    `controls        ${report.negativeControls.failedAsTheyMust} of ${report.negativeControls.total} failed as they must`,
    '',
    findings.length === 0
      ? 'Nothing was lost, nothing counted twice, and the books balance.'
      : `${findings.length} findings:`,
    ...findings.slice(0, 30).map(({ promise, what }) => `  ${promise}: ${what}`),
  ].join('\n')
}
