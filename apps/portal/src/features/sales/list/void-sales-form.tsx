'use client'

import { type SaleRowFragment, VoidSalesDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { send as sendTo } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useKeyFor } from '@/lib/use-key-for.ts'
import { Button } from '@/patterns/button.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { MoneyMoves } from '@/patterns/money-moves.tsx'
import type { AskFirst } from '@/patterns/table/selection/bulk-action.ts'

const schema = () => import('@hubcap/rules/sales/void-card-sales.input').then((file) => file.voidCardSalesInput)

/** Money: how many sales and how much in all, before it moves, and one reason for them. */
export function VoidSalesForm({ rows, send, onClose }: ComponentProps<AskFirst<SaleRowFragment>>) {
  const t = useTranslations('sales.bulk')
  const { money } = useFormat()
  const ids = rows.map(({ id }) => id)
  const [idempotencyKey] = useKeyFor(ids.join())
  const sales = rows.filter(({ status }) => status === 'recorded')
  const amount = sales.reduce((sum, sale) => sum + sale.amount, 0)
  const count = sales.length
  return (
    <section aria-label={t('title', { count })} className="mb-2 max-w-xl rounded border border-line bg-canvas p-4">
      <h2 className="mb-2 text-base">{t('title', { count })}</h2>
      <MoneyMoves moves={[{ label: t('moves', { count }), amount: money(-amount) }]} />
      <Form
        schema={schema}
        defaults={{ reason: '' }}
        toInput={({ reason }) => ({ ids, reason, idempotencyKey })}
        save={({ reason }) => send(() => sendTo(VoidSalesDocument, { input: { ids, reason, idempotencyKey } }))}
        onDone={onClose}
        submit={t('confirm')}
        beside={
          <Button kind="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        }
      >
        <TextAreaField name="reason" label={t('reason')} placeholder={t('reason_example')} rows={2} autoFocus />
      </Form>
    </section>
  )
}
