'use client'

import { BeginPayRunDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { backToList } from '@/lib/address/list-return.ts'
import { addMonths } from '@/lib/address/month.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { runPath } from './pay-address.ts'

const schema = () => import('@hubcap/rules/pay/pay-run.input').then((file) => file.beginPayRunInput)

type Draft = { franchiseeId: string; month: string; minimumWage: number | null; idempotencyKey: string }
type Props = {
  franchisees: readonly { id: string; name: string }[]
  /** The franchisee that the list was looked at by. */
  chosen: string | null
  thisMonth: string
  /** The list’s own search string. */
  list: string
}

const monthsBack = 12

/** The month is only asked for a franchisee’s first. */
export function BeginForm({ franchisees, chosen, thisMonth, list }: Props) {
  const t = useTranslations('pay.runs')
  const router = useRouter()
  const { month } = useFormat()
  const [idempotencyKey] = useState(newKey)
  const months = Array.from({ length: monthsBack }, (_, at) => addMonths(thisMonth, -1 - at))
  const only = franchisees.length === 1 ? franchisees[0] : franchisees.find(({ id }) => id === chosen)
  return (
    <Form<Draft, { id: string }>
      schema={schema}
      defaults={{
        ...{ franchiseeId: only?.id ?? '', month: `${months[0]}-01` },
        ...{ minimumWage: null, idempotencyKey },
      }}
      save={(draft) => send(BeginPayRunDocument, { input: draft as never })}
      onDone={({ id }) => {
        router.push(runPath(id))
        router.refresh()
      }}
      submit={t('begin')}
      draftKey="pay-run:new"
      beside={<CancelLink href={backToList('/pay', list)} />}
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
  )
}
