import { z } from 'zod'
import { type Issue, issue } from '../input/issue.ts'
import { orNull } from '../input/optional.ts'
import { scoreLineId } from './score-line-id.ts'
import type { CurvePoint, ScorecardMetric } from './scorecard.ts'
import { maxPoints } from './scorecard-bands.ts'

const point = z.strictObject({
  attainment: z.int().min(0).max(maxPoints),
  earned: z.int().min(0).max(maxPoints),
})

type Found = { readonly path: (string | number)[]; readonly issue: Issue }

function pointIssue(points: readonly CurvePoint[], at: number): Found | null {
  const [before, own] = [points[at - 1], points[at] as CurvePoint]
  if (!before) return own.attainment === 0 ? null : { path: [at, 'attainment'], issue: issue('first_tier_not_zero') }
  if (own.attainment <= before.attainment) return { path: [at, 'attainment'], issue: issue('tiers_out_of_order') }
  return own.earned < before.earned ? { path: [at, 'earned'], issue: issue('curve_falls') } : null
}

const curve = z
  .array(point)
  .min(2)
  .max(8)
  .check(({ value, issues }) => {
    for (const at of value.keys()) {
      const found = pointIssue(value, at)
      if (found) issues.push({ code: 'custom', input: value[at], path: found.path, params: { issue: found.issue } })
    }
  })

const metric = z.strictObject({
  metricId: scoreLineId,
  weight: z.int().min(0).max(100),
  curve: orNull(curve),
  floor: z.int().min(0).max(10_000),
  cap: z.int().min(10_000).max(maxPoints),
  minimumSample: z.int().min(0).max(10_000),
})

function metricsIssue(metrics: readonly ScorecardMetric[]): Found | null {
  const twin = metrics.findIndex((one, at) => metrics.slice(0, at).some((other) => other.metricId === one.metricId))
  return twin >= 0 ? { path: [twin, 'metricId'], issue: issue('repeated') } : null
}

/** One to twelve metrics, each once. */
export const scorecardMetricsSchema = z
  .array(metric)
  .min(1)
  .max(12)
  .check(({ value, issues }) => {
    const found = metricsIssue(value)
    if (found) issues.push({ code: 'custom', input: value, path: found.path, params: { issue: found.issue } })
  })
