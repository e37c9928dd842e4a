'use client'

import { earnedAt } from '@hubcap/rules/performance/curve'
import type { ScorecardMetric } from '@hubcap/rules/performance/scorecard'
import { useTranslations } from 'next-intl'
import { drawnLine, type Point } from '@/patterns/charts/drawn-line.ts'
import { percentText } from './units.ts'

type Curve = Pick<ScorecardMetric, 'curve' | 'floor' | 'cap'>

const steps = 60

/** What each attainment earns, from none to beyond the cap. */
function pointsOf(metric: Curve) {
  const right = Math.max(metric.cap, 10_000) * 1.1
  const all = Array.from({ length: steps + 1 }, (_, at) => Math.round((right * at) / steps))
  // On both sides of the floor, so that it is drawn as the step it is.
  const edges = [metric.floor - 1, metric.floor, metric.cap, ...(metric.curve ?? []).map((one) => one.attainment)]
  const places = [...new Set([...all, ...edges])].filter((one) => one >= 0 && one <= right).sort((a, b) => a - b)
  const earned = places.map((attainment) => ({ attainment, earned: earnedAt(metric, attainment) }))
  const top = Math.max(10_000, ...earned.map((one) => one.earned)) * 1.05
  const drawn: Point[] = earned.map((one) => ({ x: one.attainment / right, y: 1 - one.earned / top }))
  return { drawn, whole: { x: 10_000 / right, y: 1 - 10_000 / top } }
}

/** A curve as a small picture: attainment to the right, what it earns upwards; dotted where both are 100 %. */
export function CurveDrawing({ metric }: { metric: Curve }) {
  const t = useTranslations('scorecard')
  const { drawn, whole } = pointsOf(metric)
  const line = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const
  const most = percentText(earnedAt(metric, metric.cap))
  return (
    <svg
      role="img"
      aria-label={t('curve_drawn', { floor: percentText(metric.floor), cap: percentText(metric.cap), most })}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="h-16 w-28 shrink-0 rounded-sm border border-line bg-surface"
    >
      <path
        d={drawnLine([
          { x: 0, y: whole.y },
          { x: 1, y: whole.y },
        ])}
        {...line}
        strokeDasharray="2 3"
        className="stroke-edge"
      />
      <path
        d={drawnLine([
          { x: whole.x, y: 0 },
          { x: whole.x, y: 1 },
        ])}
        {...line}
        strokeDasharray="2 3"
        className="stroke-edge"
      />
      <path d={drawnLine(drawn)} {...line} strokeWidth={2} strokeLinejoin="round" className="stroke-accent" />
    </svg>
  )
}
