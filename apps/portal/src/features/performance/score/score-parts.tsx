'use client'

import type { ScoreDetailFragment } from '@generated/graphql.ts'
import { roleTerms } from '@hubcap/words/terms/role'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { percentText, pointsText, takenText } from '../points.ts'
import { useScoreLinks } from '../use-score-links.ts'
import { ItemLine } from './item-line.tsx'
import { Line } from './line.tsx'

type Props = { score: ScoreDetailFragment }
type Part = ScoreDetailFragment['parts'][number]

function FigureLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="quick underline decoration-edge underline-offset-2 hover:text-accent">
      {children}
    </Link>
  )
}

const linked = (href: string) => (text: ReactNode) => <FigureLink href={href}>{text}</FigureLink>

/** Each metric and item on two lines: its points, and the figures that make them. Every figure opens its list. */
export function ScoreParts({ score }: Props) {
  return (
    <ul className="grid gap-3">
      {score.parts.map((part) => (
        <PartLine key={part.metric} part={part} score={score} />
      ))}
      {score.items.map((item) => (
        <ItemLine key={item.itemId} item={item} score={score} />
      ))}
      <PenaltyLine score={score} />
      {score.adjustments.map((adjustment) => (
        <AdjustmentLine key={adjustment.id} adjustment={adjustment} />
      ))}
    </ul>
  )
}

function PartLine({ part, score }: { part: Part; score: ScoreDetailFragment }) {
  const t = useTranslations('performance.score')
  const { share } = useFormat()
  const words = useMetricWords()
  const { metric, actual, target, attainment, weight, points, leftOut, sample, earned } = part
  const links = useScoreLinks(score)
  const rule = score.scorecard?.metrics.find(({ metricId }) => metricId === metric)
  const shown = { actual: linked(links.actual(metric)), target: linked(links.target(metric)) }
  const figures = { ...shown, figure: words.figure(metric, actual) }
  if (target === null || attainment === null)
    return (
      <Line name={words.name(metric)} points={null}>
        {t.rich('part_without_target', figures)}
      </Line>
    )
  const goal = words.figure(metric, target)
  const how = rule ? earnedKey(rule, attainment) : null
  if (leftOut)
    return (
      <Line name={words.name(metric)} points={null}>
        {t.rich('part_small_sample', { ...figures, goal, sample, least: rule?.minimumSample ?? 0 })}
      </Line>
    )
  return (
    <Line name={words.name(metric)} points={pointsText(points)}>
      {t.rich('part', { ...figures, goal, attainment: share(attainment), weight: percentText(weight) })}
      {how && ` ${t(how, { earned: percentText(earned ?? 0), ...limitsText(rule) })}`}
    </Line>
  )
}

type Rule = NonNullable<ScoreDetailFragment['scorecard']>['metrics'][number]

const limitsText = (rule: Rule | undefined) => ({
  cap: percentText(rule?.cap ?? 0),
  floor: percentText(rule?.floor ?? 0),
})

/** What stands between attainment and points, if anything does. */
function earnedKey({ floor, cap, curve }: Rule, attainment: number): 'below_floor' | 'capped' | 'by_curve' | null {
  if (attainment * 10_000 < floor) return 'below_floor'
  if (curve) return 'by_curve'
  return attainment * 10_000 > cap ? 'capped' : null
}

function AdjustmentLine({ adjustment }: { adjustment: ScoreDetailFragment['adjustments'][number] }) {
  const t = useTranslations('performance.score')
  const { term } = useTerms()
  const { points, reason, madeRole } = adjustment
  const signed = points < 0 ? takenText(-points) : `+${pointsText(points)}`
  return (
    <Line name={t('adjustment_by', { role: term(roleTerms, madeRole) })} points={signed}>
      {reason}
    </Line>
  )
}

function PenaltyLine({ score }: Props) {
  const { penalty, scorecard } = score
  const t = useTranslations('performance.score')
  const { count } = useFormat()
  const shown = { voided: linked(useScoreLinks(score).voided), count: count(penalty.voidedSales) }
  return (
    <Line name={t('penalty')} points={score.points === null ? null : takenText(penalty.points)}>
      {t.rich('voided', { ...shown, share: percentText(penalty.share) })}{' '}
      {scorecard &&
        t('penalty_rule', {
          free: percentText(scorecard.voidFreeShare),
          points: String(scorecard.voidPenalty / 100),
          most: String(scorecard.voidPenaltyMax / 100),
        })}
    </Line>
  )
}
