'use client'

import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useSpan } from '@/lib/words/use-span.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { MoneyQuestion } from '@/patterns/confirm-money.tsx'
import type { Product, SaleDraft } from './sale-draft.ts'

/** What a sale moves: what is paid, and what the card then holds. */
export function useSaleQuestion(products: readonly Product[]): (draft: SaleDraft) => MoneyQuestion {
  const t = useTranslations('sales.record')
  const { money } = useFormat()
  const { term } = useTerms()
  const span = useSpan()
  return ({ cardProductId, amount, paymentMethod }) => {
    const product = products.find(({ id }) => id === cardProductId)
    const paid = product?.price ?? amount ?? 0
    const bonus = product?.price === null ? 0 : (product?.bonus ?? 0)
    const holds = (product?.price === null ? paid : (product?.principal ?? paid)) + bonus
    const { uses = null, period = null } = product?.terms ?? {}
    const method = paymentMethod === '' ? '' : term(paymentMethodTerms, paymentMethod)
    return {
      title: t('question.title', { product: product?.name ?? '' }),
      moves: [
        { label: t('question.paid', { method }), amount: money(paid) },
        {
          label: bonus > 0 ? t('question.holds_bonus', { bonus: money(bonus) }) : t('question.holds'),
          amount: money(holds),
        },
        ...(uses === null ? [] : [{ label: t('question.uses'), amount: t('gives.uses', { count: uses }) }]),
        ...(period === null ? [] : [{ label: t('question.period'), amount: span(period) ?? '' }]),
      ],
      confirm: t('question.confirm'),
      cancel: t('question.cancel'),
    }
  }
}
