'use client'

import { VoidSaleDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { MoneyMoves } from '@/patterns/money-moves.tsx'
import { notify } from '@/patterns/toast.tsx'
import type { SaleDetail } from './sale-panel.tsx'

const schema = () => import('@hubcap/rules/sales/void-card-sale.input').then((file) => file.voidCardSaleInput)

/** Money: says what will move before it moves, and wants a reason. */
export function VoidSaleForm({ sale, onDone }: { sale: SaleDetail; onDone: () => void }) {
  const t = useTranslations('sales.void')
  const router = useRouter()
  const { money, day } = useFormat()
  const [idempotencyKey] = useState(newKey)
  const done = () => {
    notify(t('done', { amount: money(sale.amount) }))
    router.refresh()
    onDone()
  }
  return (
    <section aria-label={t('title')} className="mb-5 rounded border border-line bg-canvas p-4">
      <h3 className="mb-2">{t('title')}</h3>
      <MoneyMoves
        moves={[
          { label: t('sale_moves', { day: day(sale.soldOn) }), amount: money(-sale.amount) },
          { label: t('staff_moves', { staff: sale.staffName }), amount: money(-sale.amount) },
        ]}
      />
      <Form
        schema={schema}
        defaults={{ id: sale.id, reason: '', idempotencyKey }}
        draftKey={`void:${sale.id}`}
        save={(input) => send(VoidSaleDocument, { input })}
        onDone={done}
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
