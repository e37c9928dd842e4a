'use client'

import type { MetricRowFragment } from '@generated/graphql.ts'
import { countsAt } from '@hubcap/rules/credits/measure'
import { measureTerms } from '@hubcap/words/terms/credits'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCreditWords } from '@/lib/credits/use-credit-words.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { Details } from '@/patterns/details.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { useSetMetricStatus } from './use-set-metric-status.ts'

const RenameForm = dynamic(() => import('./rename-form.tsx').then((file) => file.RenameForm), { ssr: false })

type Props = { metric: MetricRowFragment; onClose: () => void }

/** What a metric counts in words; the chain's own can be called otherwise, or offered no more. */
export function MetricPanel({ metric, onClose }: Props) {
  const t = useTranslations('metrics')
  const { term } = useTerms()
  const { metricName, groupName, crediteeName } = useCreditWords()
  const may = useCan('metric.change')
  const [renaming, setRenaming] = useState(false)
  const { setStatus, busy } = useSetMetricStatus()
  const { id, name, revision, status, measure, group, unit } = metric
  const changes = may && name !== null && revision !== null && !renaming
  return (
    <SidePanel
      label={t('detail.title')}
      title={metricName(metric)}
      onClose={onClose}
      actions={
        !renaming && (
          <>
            <KeptLink href={`/credits?metric=${encodeURIComponent(id)}`} className={buttonLook('primary')}>
              {t('detail.credits')}
            </KeptLink>
            {changes && (
              <>
                <Button onClick={() => setRenaming(true)}>{t('detail.rename')}</Button>
                <Button
                  busy={busy}
                  onClick={() => setStatus({ ...metric, name, revision }, status === 'active' ? 'retired' : 'active')}
                >
                  {t(status === 'active' ? 'detail.retire' : 'detail.revive')}
                </Button>
              </>
            )}
          </>
        )
      }
    >
      {renaming && name !== null && revision !== null && (
        <RenameForm metric={{ id, name, revision, status }} onDone={() => setRenaming(false)} />
      )}
      <p className="mb-4">{t(`explained.${measure}`)}</p>
      <Details
        items={[
          { term: t('columns.origin'), value: t(name === null ? 'origin.general' : 'origin.own') },
          { term: t('detail.status'), value: status === 'retired' ? t('retired') : null },
          { term: t('columns.measure'), value: term(measureTerms, measure) },
          { term: t('columns.group'), value: group ? groupName(group) : t('all_groups') },
          { term: t('columns.at'), value: t(`at.${countsAt(measure)}`) },
          { term: t('columns.creditee'), value: crediteeName(metric) },
          { term: t('columns.unit'), value: t(`unit.${unit}`) },
        ]}
      />
    </SidePanel>
  )
}
