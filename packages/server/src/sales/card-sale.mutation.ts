import { recordCardSaleInput } from '@hubcap/rules/sales/record-card-sale.input'
import { voidCardSaleInput } from '@hubcap/rules/sales/void-card-sale.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { withRowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { rowKey } from '../graphql/row-key.ts'
import { PaymentMethod } from '../graphql/vocabularies.type.ts'
import { inputOf } from '../operation/input-of.ts'
import { CardSale } from './card-sale.type.ts'
import { recordCardSale } from './record-card-sale.ts'
import { voidCardSale } from './void-card-sale.ts'

const RecordCardSaleInput = builder.inputType('RecordCardSaleInput', {
  fields: (t) => ({
    storeId: t.id({ required: true }),
    staffId: t.id({ required: true }),
    cardProductId: t.id({ required: true }),
    amount: t.field({ type: 'Money' }),
    paymentMethod: t.field({ type: PaymentMethod, required: true }),
    soldAt: t.field({ type: 'DateTime', required: true }),
    presentation: t.string(),
    customerName: t.string(),
    customerPhone: t.string(),
    idempotencyKey: t.string({ required: true }),
  }),
})

const VoidCardSaleInput = builder.inputType('VoidCardSaleInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

builder.mutationField('recordCardSale', (t) =>
  t.prismaField({
    ...mutationOf('card_sale.record'),
    type: CardSale,
    args: { input: t.arg({ type: RecordCardSaleInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'card_sale.record')
      const id = await recordCardSale(
        request,
        withRowIds(inputOf(recordCardSaleInput, input), {
          storeId: 'Store',
          staffId: 'Staff',
          cardProductId: 'CardProduct',
        }),
      )
      return context.database.client.cardSale.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)

builder.mutationField('voidCardSale', (t) =>
  t.prismaField({
    ...mutationOf('card_sale.void'),
    type: CardSale,
    args: { input: t.arg({ type: VoidCardSaleInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'card_sale.void')
      const id = await voidCardSale(request, withRowIds(inputOf(voidCardSaleInput, input), { id: 'CardSale' }))
      return context.database.client.cardSale.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)
