'use client'

import type { Metric, ScoreDetailFragment } from '@generated/graphql.ts'
import { isMoney } from '@hubcap/rules/quotas/metric'
import { metricTerms } from '@hubcap/words/terms/quotas'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { percentText, pointsText, takenText } from '../points.ts'
import { scoreLinks } from '../score-links.ts'

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

/** Each metric on two lines: its points, and the figures that make them. Every figure opens its list. */
export function ScoreParts({ score }: Props) {
  return (
    <ul className="grid gap-3">
      {score.parts.map((part) => (
        <PartLine key={part.metric} part={part} score={score} />
      ))}
      <PenaltyLine score={score} />
    </ul>
  )
}

type LineProps = { name: string; points: string | null; children: ReactNode }

function Line({ name, points, children }: LineProps) {
  return (
    <li className="grid gap-0.5">
      <span className="flex items-baseline justify-between gap-3">
        <span>{name}</span>
        {points !== null && <span className="font-strong tabular">{points}</span>}
      </span>
      <span className="text-small text-soft tabular">{children}</span>
    </li>
  )
}

function PartLine({ part, score }: { part: Part; score: ScoreDetailFragment }) {
  const t = useTranslations('performance.score')
  const { money, count, share } = useFormat()
  const { term } = useTerms()
  const { metric, actual, target, attainment, weight, points } = part
  const links = scoreLinks(score)
  const written = (value: number) => (isMoney(metric as Metric) ? money(value) : count(value))
  const isCapped =
    attainment !== null && attainment * 100 > (score.scorecard?.attainmentCap ?? Number.POSITIVE_INFINITY)
  const shown = { actual: linked(links.actual(metric)), target: linked(links.target(metric)) }
  if (target === null || attainment === null)
    return (
      <Line name={term(metricTerms, metric)} points={null}>
        {t.rich('part_without_target', { ...shown, figure: written(actual) })}
      </Line>
    )
  return (
    <Line name={term(metricTerms, metric)} points={pointsText(points)}>
      {t.rich('part', {
        ...shown,
        figure: written(actual),
        goal: written(target),
        attainment: share(attainment),
        weight: percentText(weight),
      })}
      {isCapped && ` ${t('capped', { cap: String(score.scorecard?.attainmentCap) })}`}
    </Line>
  )
}

function PenaltyLine({ score: { penalty, scorecard, ...score } }: Props) {
  const t = useTranslations('performance.score')
  const { count } = useFormat()
  const shown = { voided: linked(scoreLinks(score).voided), count: count(penalty.voidedSales) }
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
