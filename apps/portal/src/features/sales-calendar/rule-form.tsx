'use client'

import { type SaidRuleFragment, SetSalesMonthRuleDocument } from '@generated/graphql.ts'
import { lastFirstDay, type SalesMonths, withRule } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { firstDayText } from './first-day-text.ts'
import { MonthsPreview } from './months-preview.tsx'

type Props = {
  newest: SaidRuleFragment | null
  /** Those from which it may hold, and the one to begin with, YYYY-MM-01. */
  months: readonly string[]
  first: string
}

const schema = () =>
  import('@hubcap/rules/tenancy/sales-months/sales-months.input').then((file) => file.setSalesMonthRuleInput)
const days = Array.from({ length: lastFirstDay }, (_, at) => at + 1)

type Values = { fromMonth: string; firstDay: string; basedOnRuleId: string | null; idempotencyKey: string }
const toInput = ({ firstDay, ...values }: Values) => ({ ...values, firstDay: Number(firstDay) })

/** What was refused is told beside the month from which it was to hold, and of its days beside those. */
const fieldOf = (code: string) => (code === 'sales_months.fixed' ? 'fromMonth' : 'firstDay')

export function RuleForm({ newest, months, first }: Props) {
  const t = useTranslations('sales_calendar')
  const router = useRouter()
  const { month } = useFormat()
  const [idempotencyKey] = useState(newKey)
  const defaults: Values = {
    ...{ fromMonth: first, firstDay: String(newest?.firstDay ?? 1) },
    ...{ basedOnRuleId: newest?.id ?? null, idempotencyKey },
  }
  return (
    <Form
      schema={schema}
      defaults={defaults}
      toInput={toInput}
      save={(values) => send(SetSalesMonthRuleDocument, { input: toInput(values) })}
      fieldOf={fieldOf}
      onDone={() => {
        notify(t('rule.done'))
        router.push('/sales-calendar')
        router.refresh()
      }}
      submit={t('rule.submit')}
      draftKey={`sales-months:${newest?.id ?? 'first'}`}
      beside={<CancelLink href="/sales-calendar" />}
    >
      <SelectField
        name="fromMonth"
        label={t('rule.from_month')}
        hint={t('rule.from_month_hint')}
        choices={months.map((one) => ({ value: one, label: month(one.slice(0, 7)) }))}
      />
      <SelectField
        name="firstDay"
        label={t('rule.first_day')}
        choices={days.map((day) => {
          const [text, span] = firstDayText(day)
          return { value: String(day), label: t(`begins.${text}`, span) }
        })}
      />
      <Preview />
    </Form>
  )
}

function Preview() {
  const { fromMonth, firstDay } = useWatch() as Values
  const say = (before: SalesMonths) => withRule(before, { fromMonth, firstDay: Number(firstDay) })
  return <MonthsPreview month={fromMonth} say={say} />
}
