'use client'

import {
  CreateIncentiveItemDocument,
  type IncentiveItemRowFragment,
  type IncentiveItemStatus,
  type IncentiveKind,
  UpdateIncentiveItemDocument,
} from '@generated/graphql.ts'
import { incentiveItemStatusTerms, incentiveKindTerms } from '@hubcap/words/terms/pay'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { CheckField } from '@/patterns/fields/check-field.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { useOpenForm } from '@/patterns/form/use-open-form.ts'
import { notify } from '@/patterns/toast.tsx'

const createSchema = () => import('@hubcap/rules/pay/incentive.input').then((file) => file.createIncentiveItemInput)
const updateSchema = () => import('@hubcap/rules/pay/incentive.input').then((file) => file.updateIncentiveItemInput)

type Draft = {
  name: string
  kind: IncentiveKind
  minAmount: number | null
  maxAmount: number | null
  evidenceRequired: boolean
  status: IncentiveItemStatus
}

/** A new line of the catalogue, or another name or other amounts for one. The most left empty: the amount is fixed. */
export function ItemForm({ item }: { item: IncentiveItemRowFragment | null }) {
  const t = useTranslations('pay.incentives')
  const router = useRouter()
  const { choices } = useTerms()
  const draftKey = `incentive-item:${item?.id ?? 'new'}`
  const { isOpen, open, close } = useOpenForm(draftKey)
  const [idempotencyKey, setKey] = useState(newKey)
  const toInput = ({ kind, status, ...draft }: Draft) => {
    const rest = { ...draft, maxAmount: draft.maxAmount ?? draft.minAmount }
    return item ? { ...rest, status, id: item.id, revision: item.revision } : { ...rest, kind, idempotencyKey }
  }
  const done = () => {
    notify(t('item_saved'))
    setKey(newKey())
    close()
    router.refresh()
  }
  if (!isOpen)
    return (
      <Button kind={item ? 'quiet' : 'primary'} onClick={open}>
        {item ? t('change') : t('add_item')}
      </Button>
    )
  return (
    <div className="w-full max-w-md py-2">
      <Form<Draft, { id: string }>
        schema={item ? updateSchema : createSchema}
        defaults={{
          ...{ name: item?.name ?? '', kind: item?.kind ?? 'reward', status: item?.status ?? 'active' },
          ...{ minAmount: item?.minAmount ?? null, maxAmount: item?.maxAmount ?? null },
          evidenceRequired: item?.evidenceRequired ?? false,
        }}
        toInput={toInput}
        save={(draft) =>
          item
            ? send(UpdateIncentiveItemDocument, { input: toInput(draft) as never })
            : send(CreateIncentiveItemDocument, { input: toInput(draft) as never })
        }
        onDone={done}
        submit={t('save')}
        draftKey={draftKey}
        fieldOf={(code) => (code === 'write.duplicate' ? 'name' : null)}
        beside={
          <Button kind="quiet" onClick={close}>
            {t('cancel')}
          </Button>
        }
      >
        <TextField name="name" label={t('name')} autoFocus />
        {!item && <SelectField name="kind" label={t('kind')} choices={choices(incentiveKindTerms)} />}
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <MoneyField name="minAmount" label={t('min')} />
          <MoneyField name="maxAmount" label={t('max')} hint={t('max_hint')} optional />
        </div>
        <CheckField name="evidenceRequired" label={t('evidence.required')} hint={t('evidence.required_hint')} />
        {item && <SelectField name="status" label={t('status')} choices={choices(incentiveItemStatusTerms)} />}
      </Form>
    </div>
  )
}
