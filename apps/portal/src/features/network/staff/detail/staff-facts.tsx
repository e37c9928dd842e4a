'use client'

import { isMasked } from '@hubcap/rules/input/mask-phone'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Details } from '@/patterns/details.tsx'
import type { StaffDetail } from './staff-panel.tsx'

export function StaffFacts({ person }: { person: StaffDetail }) {
  const t = useTranslations('staff')
  const { day, money } = useFormat()
  const seesPay = useCan('staff_pay.read', { franchiseeId: person.franchisee?.id, staffId: person.id })
  const { pay, hiredOn, leftOn } = person
  return (
    <Details
      items={[
        { term: t('detail.staff_no'), value: <span className="tabular select-all">{person.staffNo}</span> },
        { term: t('detail.store'), value: person.store?.name ?? t('office') },
        { term: t('detail.franchisee'), value: person.franchisee?.name },
        { term: t('detail.post'), value: person.post },
        { term: t('detail.department'), value: person.department },
        { term: t('detail.grade'), value: person.grade },
        { term: t('detail.manager'), value: person.manager?.name },
        { term: t('detail.phone'), value: person.phone && <StaffPhone phone={person.phone} /> },
        { term: t('detail.hired_on'), value: hiredOn && day(hiredOn) },
        { term: t('detail.left_on'), value: leftOn && day(leftOn) },
        {
          term: t('detail.pay'),
          value: seesPay && pay && (
            <>
              <span className="tabular">{money(pay.baseWage)}</span>
              <span className="ml-2 text-soft">{t('detail.pay_from', { day: day(pay.fromOn) })}</span>
            </>
          ),
        },
      ].filter(({ value }) => value !== false)}
    />
  )
}

/** With asterisks for those who don't lead people: there is nothing to dial then. */
function StaffPhone({ phone }: { phone: string }) {
  return isMasked(phone) ? <span className="tabular">{phone}</span> : <a href={`tel:${phone}`}>{phone}</a>
}
