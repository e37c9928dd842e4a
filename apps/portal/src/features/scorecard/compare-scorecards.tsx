'use client'

import type { ScorecardVersionFragment } from '@generated/graphql.ts'
import { compareScorecards } from '@hubcap/rules/performance/compare-scorecards'
import { useTranslations } from 'next-intl'
import { type ReactNode, useId, useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { Card } from '@/patterns/card.tsx'
import { cx } from '@/patterns/cx.ts'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'
import { useCardWords } from './use-card-words.ts'

type Version = ScorecardVersionFragment

/** Any two versions side by side, what differs set off. */
export function CompareScorecards({ versions }: { versions: readonly Version[] }) {
  const t = useTranslations('scorecard.compare')
  const id = useId()
  const { month, fullMoment } = useFormat()
  const [before, setBefore] = useState(versions[1]?.id)
  const [after, setAfter] = useState(versions[0]?.id)
  const [old, fresh] = [before, after].map((chosen) => versions.find((one) => one.id === chosen))
  if (!old || !fresh) return null
  const named = (one: Version) =>
    one.isFirst ? t('first') : t('from', { month: month(one.fromMonth.slice(0, 7)), moment: fullMoment(one.createdAt) })
  const choice = (name: 'before' | 'after', value: string, choose: (id: string) => void) => (
    <div className="grid gap-1">
      <label htmlFor={`${id}-${name}`}>{t(name)}</label>
      <PlainSelect id={`${id}-${name}`} value={value} onChange={(event) => choose(event.target.value)}>
        {versions.map((one) => (
          <option key={one.id} value={one.id}>
            {named(one)}
          </option>
        ))}
      </PlainSelect>
    </div>
  )
  return (
    <Card title={t('title')}>
      <div className="grid gap-4 sm:grid-cols-2">
        {choice('before', old.id, setBefore)}
        {choice('after', fresh.id, setAfter)}
      </div>
      <Lines old={old} fresh={fresh} />
    </Card>
  )
}

function Lines({ old, fresh }: { old: Version; fresh: Version }) {
  const t = useTranslations('scorecard')
  const words = useCardWords()
  const { name } = useMetricWords()
  const compared = compareScorecards(old, fresh)
  const lines = [...compared.metrics, ...compared.items]
  const sharesDiffer = compared.selfShareDiffers && lines.length > compared.metrics.length
  const differs = compared.penaltyDiffers || compared.bandsDiffer || sharesDiffer || lines.some((one) => one.differs)
  const metric = (one: (typeof compared.metrics)[number]['before']) =>
    one === null ? t('compare.missing') : `${t('weight', { weight: one.weight })} ${words.earning(one)}`
  const item = (one: (typeof compared.items)[number]['before']) =>
    one === null
      ? t('compare.missing')
      : [t('weight', { weight: one.weight }), one.name, one.about].filter(Boolean).join(' ')
  const bands = (card: Version) => (
    <ul>
      {words.bands(card).map((band) => (
        <li key={band.name}>
          {band.name} {band.limit}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <p role="status" className="mt-3 text-soft empty:hidden">
        {differs ? '' : t('compare.same')}
      </p>
      <dl className="mt-3 grid divide-y divide-line border-t border-line">
        {compared.metrics.map((one) => (
          <Line
            key={one.metricId}
            name={name(one.metricId)}
            before={metric(one.before)}
            after={metric(one.after)}
            differs={one.differs}
          />
        ))}
        {compared.items.map((one) => (
          <Line
            key={one.itemId}
            name={one.after?.name ?? one.before?.name ?? ''}
            before={item(one.before)}
            after={item(one.after)}
            differs={one.differs}
          />
        ))}
        {compared.items.length > 0 && (
          <Line name={t('marks')} before={words.marks(old)} after={words.marks(fresh)} differs={sharesDiffer} />
        )}
        <Line
          name={t('penalty')}
          before={words.penalty(old)}
          after={words.penalty(fresh)}
          differs={compared.penaltyDiffers}
        />
        <Line name={t('bands')} before={bands(old)} after={bands(fresh)} differs={compared.bandsDiffer} />
      </dl>
    </>
  )
}

type LineProps = { name: string; before: ReactNode; after: ReactNode; differs: boolean }

function Line({ name, before, after, differs }: LineProps) {
  const t = useTranslations('scorecard.compare')
  return (
    <div className={cx('grid gap-x-4 gap-y-1 py-2 tabular sm:grid-cols-2', !differs && 'text-soft')}>
      <dt className={cx('sm:col-span-2', differs && 'font-strong')}>
        {name}
        {differs && <span className="ml-2 text-small font-plain text-accent">{t('differs')}</span>}
      </dt>
      <dd>{before}</dd>
      <dd className={cx(!differs && 'max-sm:hidden')}>{after}</dd>
    </div>
  )
}
