import type { Reading, Writing } from '@hubcap/database/door/database'
import type { Scorecard as ScorecardRow } from '@hubcap/database/prisma'
import {
  type Band,
  defaultScorecard,
  defaultScorecardName,
  type EvaluationItem,
  type Scorecard,
  type ScorecardMetric,
} from '@hubcap/rules/performance/scorecard'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { asDate } from '../operation/dates.ts'

/** The scorecard that a chain begins with holds from before every month that has figures. */
const firstMonth = '1900-01-01'

/** A row in the words of the rules. */
export const scorecardOf = (row: ScorecardRow): Scorecard => ({
  metrics: row.metrics as ScorecardMetric[],
  ...{ items: row.items as EvaluationItem[], selfShare: row.selfShare },
  voidFreeShare: row.voidFreeShare,
  voidPenalty: row.voidPenalty,
  voidPenaltyMax: row.voidPenaltyMax,
  bands: row.bands as Band[],
  smallestGroup: row.smallestGroup,
})

/** The columns that hold it. Lists are copied, since Prisma's own are not read-only. */
export const scorecardColumns = ({ metrics, items, bands, ...limits }: Scorecard) => ({
  ...limits,
  metrics: metrics.map(({ curve, ...metric }) => ({ ...metric, curve: curve?.map((point) => ({ ...point })) ?? null })),
  items: items.map((item) => ({ ...item })),
  bands: bands.map(({ name, minPoints, share = null }) => ({ name, minPoints, share })),
})

type Chain = { tenantId: string; locale: string; createdAt: Date }

/**
 * The scorecard that a chain begins with, its bands named in the chain's language. It has the chain's own id: so two who
 * make it at the same time make one, and it is older than all others.
 */
export const firstScorecard = ({ tenantId, locale, createdAt }: Chain) => ({
  ...{ tenantId, id: tenantId, familyId: tenantId, name: defaultScorecardName(locale as Locale) },
  ...{ fromMonth: asDate(firstMonth), createdAt, createdByName: null },
  ...scorecardColumns(defaultScorecard(locale as Locale)),
})

/** Sees to it that the chain has it: scores name the scorecard that they were made by. */
export async function ensureFirstScorecard(db: Writing, tenantId: string): Promise<void> {
  if ((await db.scorecard.count({ where: { id: tenantId } })) > 0) return
  const chain = await db.chain.findFirstOrThrow()
  await db.scorecard.createMany({ data: [firstScorecard(chain)], skipDuplicates: true })
}

/** The version of a family that holds in a month: of those from then or before, the latest month's; of one month's, the newest. */
export const heldIn = (month: string, familyId: string) => ({
  where: { familyId, fromMonth: { lte: asDate(month) } },
  orderBy: [{ fromMonth: 'desc' as const }, { id: 'desc' as const }],
})

/** The version of the default that holds in a month, also in a chain where nobody has been scored yet. */
export async function scorecardIn(db: Reading | Writing, month: string): Promise<ScorecardRow> {
  const chain = await db.chain.findFirstOrThrow()
  return (await db.scorecard.findFirst(heldIn(month, chain.tenantId))) ?? firstScorecard(chain)
}
