'use client'

import { type CardInFullFragment, type PaymentMethod, RefundCardDocument } from '@generated/graphql.ts'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useKeyFor } from '@/lib/use-key-for.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Card } from '@/patterns/card.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { CardPasswordField } from '../card-password-field.tsx'
import { RefundPayments } from './refund-payments.tsx'
import type { RefundQuestion } from './refund-question.tsx'
import type { RefundOffer } from './use-refund-offers.ts'

const schema = () => import('@hubcap/rules/cards/law/refund/refund-card.input').then((file) => file.refundCardInput)

type Props = {
  card: CardInFullFragment
  offer: RefundOffer
  question: RefundQuestion
  stores: readonly { id: string; name: string }[]
}
export type RefundDraft = {
  storeId: string
  payments: { method: PaymentMethod; amount: number | null }[]
  password: string
  reason: string
}

/** Money: who pays it back and how, and what else goes, asked before it moves. */
export function RefundForm({ card, offer, question, stores }: Props) {
  const t = useTranslations('cards.refund')
  const { money } = useFormat()
  const { term } = useTerms()
  const router = useRouter()
  // Another answer is another refund.
  const [idempotencyKey] = useKeyFor(JSON.stringify([offer.case, offer.total, question]))
  const total = offer.total ?? 0
  const toInput = ({ storeId, payments, password, reason }: RefundDraft) => ({
    ...{ id: card.id, storeId, ...question, case: offer.case, password, reason, idempotencyKey },
    payments: payments.map(({ method, amount }) => ({ method, amount: amount as number })),
  })
  const done = () => {
    notify(t('done', { amount: money(total) }))
    router.refresh()
  }
  const preset = stores.find(({ id }) => id === card.store?.id) ?? (stores.length === 1 ? stores[0] : undefined)
  return (
    <Card title={t('carry_out')} className="print:hidden">
      <Form<RefundDraft, unknown>
        schema={schema}
        defaults={{
          storeId: preset?.id ?? '',
          payments: offer.payBack.map(({ method, amount }) => ({ method, amount })),
          password: '',
          reason: '',
        }}
        toInput={toInput}
        save={(typed) => send(RefundCardDocument, { input: toInput(typed) })}
        onDone={done}
        submit={t('submit', { amount: money(total) })}
        question={({ payments }) => ({
          title: t('question.title'),
          moves: [
            ...payments.map(({ method, amount }) => ({
              label: t('question.paid', { method: term(paymentMethodTerms, method) }),
              amount: money(-(amount ?? 0)),
            })),
            { label: t('question.principal'), amount: money(-card.principal) },
            { label: t('question.bonus'), amount: money(-card.bonus) },
          ],
          confirm: t('question.confirm'),
          cancel: t('question.cancel'),
        })}
      >
        <SelectField
          name="storeId"
          label={t('store')}
          placeholder={t('choose_store')}
          choices={stores.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {total > 0 && <RefundPayments total={total} />}
        {card.hasPassword && <CardPasswordField name="password" label={t('password')} hint={t('password_hint')} />}
        <TextAreaField name="reason" label={t('reason')} rows={2} />
      </Form>
    </Card>
  )
}
