'use client'

import { CancelStaffLeaveDocument } from '@generated/graphql.ts'
import { leaveKindTerms } from '@hubcap/words/terms/network'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'
import type { StaffDetail } from './staff-panel.tsx'

type Props = { person: StaffDetail; onRecord: () => void }

/** When somebody is away, the latest first. What is cancelled stays, struck out. */
export function StaffLeaves({ person, onRecord }: Props) {
  const t = useTranslations('staff.leaves')
  const { day } = useFormat()
  const { term } = useTerms()
  const whyNot = useWhyNot()
  const [busy, setBusy] = useState<string | null>(null)
  const mayRecord = useCan('staff_leave.record', { franchiseeId: person.franchisee?.id, storeId: person.store?.id })
  const { leaves, erasedAt } = person
  const cancel = async (id: string) => {
    setBusy(id)
    const outcome = await send(CancelStaffLeaveDocument, { input: { id } })
    setBusy(null)
    if (outcome.kind !== 'done') return notify(await whyNot(outcome))
    notify(t('cancelled_done'))
  }
  if (!mayRecord && leaves.length === 0) return null
  return (
    <PanelSection title={t('title')}>
      {leaves.length === 0 && <p className="text-soft">{t('empty')}</p>}
      <ul className="grid divide-y divide-line">
        {leaves.map(({ id, kind, fromOn, toOn, note, cancelledAt }) => {
          const words = { kind: term(leaveKindTerms, kind), from: day(fromOn), to: day(toOn) }
          return (
            <li key={id} className="flex items-center gap-3 py-1.5">
              <span className="min-w-0 flex-1">
                <span className={cancelledAt ? 'text-soft line-through' : ''}>
                  {words.kind} <span className="tabular">{fromOn === toOn ? words.from : t('span', words)}</span>
                </span>
                {note && <span className="block text-small text-soft">{note}</span>}
              </span>
              {cancelledAt ? (
                <span className="text-small text-soft">{t('cancelled')}</span>
              ) : (
                mayRecord && (
                  <Button
                    kind="quiet"
                    aria-label={t('cancel_one', words)}
                    busy={busy === id}
                    onClick={() => void cancel(id)}
                  >
                    {t('cancel')}
                  </Button>
                )
              )}
            </li>
          )
        })}
      </ul>
      {mayRecord && !erasedAt && (
        <p className="mt-3">
          <Button onClick={onRecord}>{t('record')}</Button>
        </p>
      )}
    </PanelSection>
  )
}
