'use client'

import { CreateSalesPlanDocument } from '@generated/graphql.ts'
import { type PlanPeriod, planPeriods } from '@hubcap/rules/quotas/plans/sales-plan'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { addMonths } from '@/lib/address/month.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { planPath } from './plan-path.ts'

const schema = () => import('@hubcap/rules/quotas/plans/sales-plan.input').then((file) => file.createSalesPlanInput)
const monthsAhead = 18

export type PlanPlace = { franchiseeId: string | null; storeId: string | null; name: string }

/** Whose plan, of which months; what it says is written on its own page. */
export function CreateSalesPlanForm({ place, thisMonth }: { place: PlanPlace; thisMonth: string }) {
  const t = useTranslations('sales_plans')
  const router = useRouter()
  const { month } = useFormat()
  const [idempotencyKey] = useState(newKey)
  const months = Array.from({ length: monthsAhead }, (_, at) => addMonths(thisMonth, at))
  return (
    <Form
      schema={schema}
      defaults={{
        ...{ title: '', period: 'quarter' as PlanPeriod, firstMonth: `${addMonths(thisMonth, 1)}-01` },
        ...{ franchiseeId: place.franchiseeId, storeId: place.storeId, idempotencyKey },
      }}
      save={(input) => send(CreateSalesPlanDocument, { input })}
      onDone={({ id }) => {
        router.push(planPath(id))
        router.refresh()
      }}
      submit={t('form.submit')}
      draftKey={`sales-plan:${place.storeId ?? place.franchiseeId ?? 'chain'}`}
      beside={<CancelLink href="/sales-plans" />}
    >
      <TextField name="title" label={t('form.name')} autoFocus />
      <div className="grid gap-1">
        <span className="font-strong">{t('form.place')}</span>
        <span>{place.name}</span>
        <span className="text-small text-soft">{t('form.place_hint')}</span>
      </div>
      <SelectField
        name="period"
        label={t('form.period')}
        choices={planPeriods.map((value) => ({ value, label: t(`periods.${value}`) }))}
      />
      <SelectField
        name="firstMonth"
        label={t('form.first_month')}
        choices={months.map((one) => ({ value: `${one}-01`, label: month(one) }))}
      />
    </Form>
  )
}
