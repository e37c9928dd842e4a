'use client'

import { IncentiveOneDocument, type IncentiveOneQuery, type IncentiveStep } from '@generated/graphql.ts'
import { incentiveKindTerms } from '@hubcap/words/terms/pay'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Details } from '@/patterns/details.tsx'
import { HistoryLink } from '@/patterns/history-link.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { Evidence } from '../evidence/evidence.tsx'
import { IncentiveState, lacksEvidence } from '../list/incentive-state.tsx'
import { SignedAmount } from '../list/signed-amount.tsx'
import { DecideButtons } from './decide-buttons.tsx'
import { RefuseForm } from './refuse-form.tsx'

export type IncentiveDetail = RecordOf<IncentiveOneQuery, 'Incentive'>

/** One reward or penalty: what happened, what shows it, and the decision. */
export function IncentivePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('pay.incentives')
  return (
    <RecordPanel document={IncentiveOneDocument} type="Incentive" id={id} label={t('detail')} onClose={onClose}>
      {(incentive) => <LoadedIncentive incentive={incentive} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedIncentive({ incentive, onClose }: { incentive: IncentiveDetail; onClose: () => void }) {
  const t = useTranslations('pay.incentives')
  const { id, status, staff, item, files, franchisee, store } = incentive
  const name = staff?.name ?? t('out_of_sight')
  const place = { franchiseeId: franchisee?.id, storeId: store?.id }
  const mayDecide = useCan('incentive.decide', { franchiseeId: franchisee?.id })
  const mayChange = useCan('incentive.propose', place) && status === 'proposed'
  const [refusing, setRefusing] = useState<IncentiveStep | null>(null)
  const lacks = lacksEvidence(incentive)
  return (
    <SidePanel
      label={t('detail')}
      title={name}
      onClose={onClose}
      actions={
        !refusing && (
          <>
            {mayDecide && <DecideButtons key={id} incentive={incentive} lacks={lacks} onRefuse={setRefusing} />}
            <HistoryLink id={id} franchiseeId={franchisee?.id} />
          </>
        )
      }
    >
      <p className="mb-4 flex flex-wrap items-center gap-3">
        <span className="text-figure font-strong tabular">
          <SignedAmount row={incentive} />
        </span>
        <IncentiveState row={incentive} />
      </p>
      {refusing && <RefuseForm incentive={incentive} step={refusing} onDone={() => setRefusing(null)} />}
      <IncentiveFacts incentive={incentive} />
      {(files.length > 0 || mayChange) && (
        <PanelSection title={t('evidence.title')}>
          {lacks && <p className="text-warn">{t('evidence.missing')}</p>}
          <Evidence id={id} files={files} mayChange={mayChange} whose={`${name} ${item.name}`} />
        </PanelSection>
      )}
    </SidePanel>
  )
}

function IncentiveFacts({ incentive }: { incentive: IncentiveDetail }) {
  const t = useTranslations('pay.incentives')
  const { day, fullMoment } = useFormat()
  const { term } = useTerms()
  const { item, kind, store, franchisee, proposedByName, proposedAt, decidedByName, decidedAt, reason } = incentive
  return (
    <Details
      items={[
        { term: t('item'), value: item.name },
        { term: t('kind'), value: term(incentiveKindTerms, kind) },
        { term: t('day'), value: day(incentive.day) },
        {
          term: t('what_happened'),
          value: <span className="whitespace-pre-line">{incentive.evidence}</span>,
        },
        { term: t('store'), value: store?.name },
        { term: t('franchisee'), value: franchisee?.name },
        { term: t('proposer'), value: proposedByName },
        { term: t('proposed_at'), value: fullMoment(proposedAt) },
        { term: t('decider'), value: decidedByName },
        { term: t('decided_at'), value: decidedAt && fullMoment(decidedAt) },
        { term: t('reason'), value: reason },
      ]}
    />
  )
}
