import { recordCardSaleInput } from '@hubcap/rules/sales/record-card-sale.input'
import { voidCardSaleInput } from '@hubcap/rules/sales/void-card-sale.input'
import { voidCardSalesInput } from '@hubcap/rules/sales/void-card-sales.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { rowsMutation } from '../graphql/rows-mutation.ts'
import { PaymentMethod } from '../graphql/vocabularies.type.ts'
import { recordCardSale } from './record-card-sale.ts'
import { voidCardSale } from './void-card-sale.ts'
import { voidCardSales } from './void-card-sales.ts'

const RecordCardSaleInput = builder.inputType('RecordCardSaleInput', {
  fields: (t) => ({
    storeId: t.id({ required: true }),
    staffId: t.id({ required: true }),
    cardProductId: t.id({ required: true }),
    amount: t.field({ type: 'Money' }),
    cardNo: t.string({ description: 'Of a printed card that the seller or their store holds.' }),
    paymentMethod: t.field({ type: PaymentMethod, required: true }),
    soldAt: t.field({
      type: 'DateTime',
      description: 'Null: now, by the server’s clock; a counter’s own may be wrong.',
    }),
    presentation: t.string(),
    customerName: t.string(),
    customerPhone: t.string(),
    leadId: t.id({ description: 'The lead that is won by it.' }),
    buyerIdentified: t.boolean({ description: 'Whether the buyer’s identity document was looked at.' }),
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

nodeMutation('recordCardSale', {
  action: 'card_sale.record',
  model: 'CardSale',
  input: RecordCardSaleInput,
  schema: recordCardSaleInput,
  ids: { storeId: 'Store', staffId: 'Staff', cardProductId: 'CardProduct', leadId: 'Lead' },
  run: recordCardSale,
})

nodeMutation('voidCardSale', {
  action: 'card_sale.void',
  model: 'CardSale',
  input: VoidCardSaleInput,
  schema: voidCardSaleInput,
  ids: { id: 'CardSale' },
  run: voidCardSale,
})

const VoidCardSalesInput = builder.inputType('VoidCardSalesInput', {
  fields: (t) => ({
    ids: t.idList({ required: true }),
    reason: t.string({ required: true, description: 'Of all of them.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

rowsMutation('voidCardSales', {
  action: 'card_sale.void',
  node: 'CardSale',
  input: VoidCardSalesInput,
  schema: voidCardSalesInput,
  run: voidCardSales,
})
