'use client'

import { type SalesMonthRowFragment, SetSalesMonthStartDocument } from '@generated/graphql.ts'
import { type SalesMonths, withStart } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { readDay } from '@/patterns/fields/read-day.ts'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { MonthsPreview } from './months-preview.tsx'

const schema = () =>
  import('@hubcap/rules/tenancy/sales-months/sales-months.input').then((file) => file.setSalesMonthStartInput)

type Values = { month: string; startsOn: string | null; basedOnStartId: string | null; idempotencyKey: string }

/** An empty field is as the rule says. */
const toInput = ({ startsOn, ...values }: Values) => ({ ...values, startsOn: startsOn || null })

export function StartForm({ own: { month, from, isException, startId } }: { own: SalesMonthRowFragment }) {
  const t = useTranslations('sales_calendar.start')
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const defaults: Values = { month, startsOn: isException ? from : null, basedOnStartId: startId, idempotencyKey }
  return (
    <Form
      schema={schema}
      defaults={defaults}
      toInput={toInput}
      save={(values) => send(SetSalesMonthStartDocument, { input: toInput(values) })}
      fieldOf={() => 'startsOn'}
      onDone={() => {
        notify(t('done'))
        router.push('/sales-calendar')
        router.refresh()
      }}
      submit={t('submit')}
      draftKey={`sales-month:${month}:${startId ?? 'first'}`}
      beside={<CancelLink href="/sales-calendar" />}
    >
      <DateField name="startsOn" label={t('starts_on')} hint={t('starts_on_hint')} optional autoFocus />
      <Preview month={month} />
    </Form>
  )
}

function Preview({ month }: { month: string }) {
  const { startsOn } = useWatch() as Values
  const day = startsOn ? readDay(startsOn) : null
  const say = (before: SalesMonths) => withStart(before, { month, startsOn: day })
  return <MonthsPreview month={month} say={say} />
}
