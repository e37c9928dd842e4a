'use client'

import { type CommissionGivenFragment, GiveCommissionPlanDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { EndButton } from '@/patterns/end-button.tsx'

type Props = { given: CommissionGivenFragment; thisMonth: string }

/** Lets it end with this month, or before it began; months before are paid by it. */
export function EndGiven({ given, thisMonth }: Props) {
  const t = useTranslations('pay.given')
  const { month } = useFormat()
  const [idempotencyKey] = useState(newKey)
  const { fromMonth, franchisee, store, staff } = given
  if (!franchisee) return null
  const from = fromMonth.slice(0, 7) > thisMonth ? fromMonth.slice(0, 7) : thisMonth
  const target = {
    franchiseeId: franchisee.id,
    storeId: staff ? null : (store?.id ?? null),
    staffId: staff?.id ?? null,
  }
  const input = { commissionPlanId: null, ...target, fromMonth: `${from}-01`, idempotencyKey }
  return (
    <EndButton
      label={t('end')}
      cancel={t('cancel')}
      title={t('end_title', { whom: staff?.name ?? store?.name ?? franchisee.name })}
      body={t('end_body', { month: month(from) })}
      done={t('ended')}
      end={() => send(GiveCommissionPlanDocument, { input })}
    />
  )
}
