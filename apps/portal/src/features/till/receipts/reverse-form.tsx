'use client'

import { type ReceiptFieldsFragment, ReverseTillSaleDocument } from '@generated/graphql.ts'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { MoneyMoves } from '@/patterns/money-moves.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () => import('@hubcap/rules/till/till-sale.input').then((file) => file.reverseTillSaleInput)

/** Money: what goes back to which card and out of which till, before it moves, and a reason. */
export function ReverseForm({ receipt, onDone }: { receipt: ReceiptFieldsFragment; onDone: () => void }) {
  const t = useTranslations('receipts.reverse')
  const router = useRouter()
  const { money } = useFormat()
  const { term } = useTerms()
  const [idempotencyKey] = useState(newKey)
  const moves = receipt.payments.map((payment) => ({
    label: payment.paymentMethod
      ? t('out_of_till', { method: term(paymentMethodTerms, payment.paymentMethod) })
      : payment.points !== null
        ? t('points_back', { count: payment.points })
        : payment.uses > 0
          ? t('uses_back', { card: payment.cardName ?? '', count: payment.uses })
          : t('back_on_card', { card: payment.cardName ?? '' }),
    amount: payment.paymentMethod ? money(-payment.amount) : money(payment.amount),
  }))
  return (
    <section aria-label={t('title')} className="mb-5 rounded border border-line bg-canvas p-4">
      <h3 className="mb-2">{t('title')}</h3>
      <MoneyMoves moves={moves} />
      <Form
        schema={schema}
        defaults={{ id: receipt.id, reason: '', idempotencyKey }}
        draftKey={`reverse:${receipt.id}`}
        save={(input) => send(ReverseTillSaleDocument, { input })}
        onDone={() => {
          notify(t('done', { saleNo: receipt.saleNo }))
          router.refresh()
          onDone()
        }}
        submit={t('confirm')}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <TextAreaField name="reason" label={t('reason')} placeholder={t('reason_example')} rows={2} autoFocus />
      </Form>
    </section>
  )
}
