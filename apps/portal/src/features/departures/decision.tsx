'use client'

import type { DepartureDecisionFragment } from '@generated/graphql.ts'
import { departureStatusTerms } from '@hubcap/words/terms/departures'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { Details } from '@/patterns/details.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { SignDepartureButton } from './sign-departure-button.tsx'

const DecisionForm = dynamic(() => import('./decision-form.tsx').then((file) => file.DecisionForm), { ssr: false })

type Props = { decision: DepartureDecisionFragment | null; franchiseeId: string }

/** Who honours the cards, from when and why; headquarters drafts and signs it. */
export function Decision({ decision, franchiseeId }: Props) {
  const t = useTranslations('departures.decision')
  const { day, fullMoment, money } = useFormat()
  const { term } = useTerms()
  const mayDecide = useCan('departure.decide')
  const [editing, setEditing] = useState(false)
  if (editing) return <DecisionForm decision={decision} franchiseeId={franchiseeId} onDone={() => setEditing(false)} />
  if (!decision)
    return (
      <>
        <p className="mb-3 text-soft">{t('none')}</p>
        {mayDecide && <Button onClick={() => setEditing(true)}>{t('draft')}</Button>}
      </>
    )
  const honourer = decision.isByHeadquarters ? t('headquarters') : (decision.honouredBy?.name ?? t('another'))
  return (
    <>
      <p className="mb-3">
        <StatusBadge tone={decision.status === 'signed' ? 'good' : 'warn'}>
          {term(departureStatusTerms, decision.status)}
        </StatusBadge>
      </p>
      <Details
        items={[
          { term: t('honoured_by'), value: <b>{honourer}</b> },
          { term: t('leaves_on'), value: day(decision.leavesOn) },
          { term: t('reason'), value: <span className="whitespace-pre-line">{decision.reason}</span> },
          { term: t('signed_at'), value: decision.signedAt && fullMoment(decision.signedAt) },
          { term: t('principal_then'), value: decision.principal === null ? null : money(decision.principal) },
          { term: t('bonus_then'), value: decision.bonus === null ? null : money(decision.bonus) },
          { term: t('covered_then'), value: decision.covered === null ? null : money(decision.covered) },
        ]}
      />
      <p className="mt-3 text-small text-soft">{t('effect', { honourer, day: day(decision.leavesOn) })}</p>
      {mayDecide && decision.status === 'drafted' && (
        <p className="mt-4 flex flex-wrap gap-2 print:hidden">
          <SignDepartureButton decision={decision} honourer={honourer} />
          <Button onClick={() => setEditing(true)}>{t('change')}</Button>
        </p>
      )}
    </>
  )
}
