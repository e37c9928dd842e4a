'use client'

import { BeginPayRunDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { addMonths } from '@/lib/address/month.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { useOpenForm } from '@/patterns/form/use-open-form.ts'
import { payPath } from './pay-address.ts'

const schema = () => import('@hubcap/rules/pay/pay-run.input').then((file) => file.beginPayRunInput)

type Draft = { franchiseeId: string; month: string; minimumWage: number | null; idempotencyKey: string }
type Props = { franchisees: readonly { id: string; name: string }[]; thisMonth: string }

const monthsBack = 12
const draftKey = 'pay-run:new'

/** Calculates the next month of a franchisee. The month is only asked for the first. */
export function BeginForm({ franchisees, thisMonth }: Props) {
  const t = useTranslations('pay.runs')
  const router = useRouter()
  const { month } = useFormat()
  const { isOpen, open, close } = useOpenForm(draftKey)
  const [idempotencyKey] = useState(newKey)
  const months = Array.from({ length: monthsBack }, (_, at) => addMonths(thisMonth, -1 - at))
  if (!isOpen)
    return (
      <div className="mb-4 print:hidden">
        <Button kind="primary" onClick={open}>
          {t('begin')}
        </Button>
      </div>
    )
  return (
    <div className="mb-4 max-w-md rounded border border-line bg-surface p-4">
      <Form<Draft, { id: string }>
        schema={schema}
        defaults={{
          franchiseeId: franchisees.length === 1 ? (franchisees[0]?.id ?? '') : '',
          ...{ month: `${months[0]}-01`, minimumWage: null, idempotencyKey },
        }}
        save={(draft) => send(BeginPayRunDocument, { input: draft as never })}
        onDone={({ id }) => router.push(payPath('/pay/run', { run: id }))}
        submit={t('begin')}
        draftKey={draftKey}
        beside={
          <Button kind="quiet" onClick={close}>
            {t('cancel')}
          </Button>
        }
      >
        <SelectField
          name="franchiseeId"
          label={t('franchisee')}
          placeholder=""
          choices={franchisees.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          name="month"
          label={t('month')}
          hint={t('month_hint')}
          choices={months.map((one) => ({ value: `${one}-01`, label: month(one) }))}
        />
        <MoneyField name="minimumWage" label={t('minimum_wage')} hint={t('minimum_wage_hint')} />
      </Form>
    </div>
  )
}
