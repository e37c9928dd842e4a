'use client'

import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { Card } from '@/patterns/card.tsx'
import type { PlanVersion } from './plan-screen.tsx'

/** What was decided, the latest first. */
export function PlanSteps({ versions }: { versions: readonly PlanVersion[] }) {
  const t = useTranslations('sales_plans')
  const { fullMoment } = useFormat()
  const steps = versions.flatMap(({ versionNo, steps }) => steps.toReversed().map((step) => ({ ...step, versionNo })))
  if (steps.length === 0) return null
  return (
    <Card title={t('steps')}>
      <ol className="grid divide-y divide-line">
        {steps.map(({ id, action, remarks, at, by, versionNo }) => (
          <li key={id} className="py-2">
            <span className="font-strong">{t(`actions.${action}`)}</span>{' '}
            <span className="text-soft">
              {t('version', { number: versionNo })} · {[by?.name, fullMoment(at)].filter(Boolean).join(' · ')}
            </span>
            {remarks && <p className="whitespace-pre-wrap">{remarks}</p>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
