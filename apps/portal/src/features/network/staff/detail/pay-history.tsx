'use client'

import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { PanelList } from '@/patterns/panel-list.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import type { StaffDetail } from './staff-panel.tsx'

/** What somebody was paid per month, the latest first; only before the eyes of those who may see pay. */
export function PayHistory({ person }: { person: StaffDetail }) {
  const t = useTranslations('staff.detail')
  const { day, money } = useFormat()
  const seesPay = useCan('staff_pay.read', { franchiseeId: person.franchisee?.id, staffId: person.id })
  const { payHistory } = person
  if (!seesPay || payHistory.length === 0) return null
  return (
    <PanelSection title={t('pay_history')}>
      <PanelList
        empty=""
        items={payHistory.map(({ id, fromOn, baseWage }, at) => {
          const next = payHistory[at - 1]
          const title = next
            ? t('from_until', { from: day(fromOn), until: day(next.fromOn) })
            : t('since', { from: day(fromOn) })
          return { key: id, title, figure: money(baseWage) }
        })}
      />
    </PanelSection>
  )
}
