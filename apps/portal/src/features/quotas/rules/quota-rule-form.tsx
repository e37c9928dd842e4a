'use client'

import { type QuotaRuleVersionFragment, SetQuotaRuleDocument } from '@generated/graphql.ts'
import { firstQuotaRule } from '@hubcap/rules/quotas/quota-rule'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { addMonths } from '@/lib/address/month.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { RampFields } from './ramp-fields.tsx'

type Props = {
  newest: QuotaRuleVersionFragment | null
  /** YYYY-MM */
  thisMonth: string
}

const schema = () => import('@hubcap/rules/quotas/set-quota-rule.input').then((file) => file.setQuotaRuleInput)
const monthsAhead = 13

const defaultsOf = (newest: QuotaRuleVersionFragment | null, thisMonth: string, idempotencyKey: string) => {
  const { prorates, ramp } = newest ?? firstQuotaRule
  return {
    fromMonth: `${thisMonth}-01`,
    prorates: prorates ? 'yes' : 'no',
    ramp: [...ramp] as (number | null)[],
    basedOnRuleId: newest?.id ?? null,
    idempotencyKey,
  }
}
export type QuotaRuleValues = ReturnType<typeof defaultsOf>

const toInput = ({ prorates, ...values }: QuotaRuleValues) => ({
  ...values,
  prorates: prorates === 'yes',
  ramp: values.ramp as number[],
})

export function QuotaRuleForm({ newest, thisMonth }: Props) {
  const t = useTranslations('quotas.rules.form')
  const router = useRouter()
  const { month } = useFormat()
  const [idempotencyKey] = useState(newKey)
  const months = Array.from({ length: monthsAhead }, (_, at) => addMonths(thisMonth, at))
  return (
    <Form
      schema={schema}
      defaults={defaultsOf(newest, thisMonth, idempotencyKey)}
      toInput={toInput}
      save={(values) => send(SetQuotaRuleDocument, { input: toInput(values) })}
      onDone={() => {
        notify(t('done'))
        router.push('/quotas/rules')
        router.refresh()
      }}
      submit={t('submit')}
      draftKey={`quota-rule:${newest?.id ?? 'first'}`}
      beside={<CancelLink href="/quotas/rules" />}
    >
      <SelectField
        name="fromMonth"
        label={t('from_month')}
        hint={t('from_month_hint')}
        choices={months.map((one) => ({ value: `${one}-01`, label: month(one) }))}
      />
      <SelectField
        name="prorates"
        label={t('prorates')}
        choices={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
      />
      <RampFields />
    </Form>
  )
}
