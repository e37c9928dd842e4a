'use client'

import { GiveCommissionPlanDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { addMonths } from '@/lib/address/month.ts'
import { send } from '@/lib/api/send.ts'
import { findFranchisees } from '@/lib/finding/find-franchisees.ts'
import { findStaff } from '@/lib/finding/find-staff.ts'
import { findStores } from '@/lib/finding/find-stores.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () => import('@hubcap/rules/pay/give-commission-plan.input').then((file) => file.giveCommissionPlanInput)

type GiveDraft = {
  commissionPlanId: string
  fromMonth: string
  franchiseeId: string
  storeId: string | null
  staffId: string | null
  idempotencyKey: string
}
type Props = {
  plan: { id: string; name: string }
  /** YYYY-MM */
  thisMonth: string
}

const [monthsBack, monthsAhead] = [12, 12]

/** To a franchisee, or more narrowly to a store or a person of it, from a month on. */
export function GiveForm({ plan, thisMonth }: Props) {
  const t = useTranslations('pay.give')
  const router = useRouter()
  const { month } = useFormat()
  const [idempotencyKey] = useState(newKey)
  const months = Array.from({ length: monthsBack + 1 + monthsAhead }, (_, at) => addMonths(thisMonth, at - monthsBack))
  const back = `/commission/plan?plan=${encodeURIComponent(plan.id)}`
  return (
    <Form<GiveDraft, { id: string }>
      schema={schema}
      defaults={{
        ...{ commissionPlanId: plan.id, fromMonth: `${thisMonth}-01`, franchiseeId: '', storeId: null, staffId: null },
        idempotencyKey,
      }}
      save={(input) => send(GiveCommissionPlanDocument, { input })}
      onDone={() => {
        notify(t('done'))
        router.push(back)
        router.refresh()
      }}
      submit={t('submit')}
      beside={<CancelLink href={back} />}
    >
      <SelectField
        name="fromMonth"
        label={t('from_month')}
        choices={months.map((one) => ({ value: `${one}-01`, label: month(one) }))}
      />
      <WhomFields />
    </Form>
  )
}

function WhomFields() {
  const t = useTranslations('pay.give')
  const { setValue } = useFormContext<GiveDraft>()
  const franchiseeId = useWatch<GiveDraft, 'franchiseeId'>({ name: 'franchiseeId' })
  const storeId = useWatch<GiveDraft, 'storeId'>({ name: 'storeId' })
  const staffId = useWatch<GiveDraft, 'staffId'>({ name: 'staffId' })
  const ofStores = useCallback((text: string) => findStores(text, franchiseeId), [franchiseeId])
  const ofStaff = useCallback((text: string) => findStaff(text, franchiseeId), [franchiseeId])
  return (
    <>
      <ComboboxField
        name="franchiseeId"
        label={t('franchisee')}
        search={findFranchisees}
        onChosen={() => {
          setValue('storeId', null)
          setValue('staffId', null)
        }}
      />
      {franchiseeId && !staffId && (
        <ComboboxField
          key={`${franchiseeId} store`}
          name="storeId"
          label={t('store')}
          placeholder={t('whole_franchisee')}
          search={ofStores}
          optional
        />
      )}
      {franchiseeId && !storeId && (
        <ComboboxField
          key={`${franchiseeId} staff`}
          name="staffId"
          label={t('staff')}
          placeholder={t('everybody_there')}
          search={ofStaff}
          optional
        />
      )}
    </>
  )
}
