import { builder } from '../graphql/builder.ts'
import type { CardSaleSums } from './card-sale-sums.ts'

export const CardSaleTotals = builder.objectRef<CardSaleSums>('CardSaleTotals').implement({
  description: 'Sums over all that a filter leaves, not only the page. Voided sales count apart.',
  fields: (t) => ({
    count: t.exposeInt('count'),
    amount: t.expose('amount', { type: 'Money' }),
    principal: t.expose('principal', { type: 'Money' }),
    bonus: t.expose('bonus', { type: 'Money' }),
    voidedCount: t.exposeInt('voidedCount'),
    voidedAmount: t.expose('voidedAmount', { type: 'Money' }),
  }),
})
