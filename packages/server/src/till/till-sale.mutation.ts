import type { RecordTillSaleInput as Sale } from '@hubcap/rules/till/till-sale.input'
import { recordTillSaleInput, reverseTillSaleInput } from '@hubcap/rules/till/till-sale.input'
import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/global-id.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { PaymentMethod } from '../graphql/vocabularies.type.ts'
import type { Request } from '../operation/request.ts'
import { recordTillSale } from './record-till-sale.ts'
import { reverseTillSale } from './reverse-till-sale.ts'

const TillLineInput = builder.inputType('TillLineInput', {
  fields: (t) => ({
    serviceItemId: t.id({ required: true }),
    quantity: t.int({ required: true }),
    price: t.field({ type: 'Money', description: 'Of one, where it isn’t the list’s.' }),
    priceReason: t.string(),
  }),
})

const TillCardInput = builder.inputType('TillCardInput', {
  fields: (t) => ({
    cardId: t.id({ required: true }),
    amount: t.field({ type: 'Money', description: 'Of a card that holds money.' }),
    uses: t.int({ description: 'Of a card that pays by uses.' }),
    line: t.int({ description: 'Which line’s services the uses pay for, from 1.' }),
    password: t.string({ description: 'Six digits, of a card that has a password.' }),
  }),
})

const TillPaymentInput = builder.inputType('TillPaymentInput', {
  fields: (t) => ({
    method: t.field({ type: PaymentMethod, required: true }),
    amount: t.field({ type: 'Money', required: true }),
  }),
})

const RecordTillSaleInput = builder.inputType('RecordTillSaleInput', {
  description: 'Who stays unknown gives none of presentation, name, phone and plate.',
  fields: (t) => ({
    storeId: t.id({ required: true }),
    staffId: t.id({ required: true }),
    soldAt: t.field({
      type: 'DateTime',
      description: 'Null: now, by the server’s clock; a counter’s own may be wrong.',
    }),
    lines: t.field({ type: [TillLineInput], required: true }),
    cards: t.field({ type: [TillCardInput], required: true }),
    payments: t.field({ type: [TillPaymentInput], required: true }),
    points: t.int({ description: 'Of the presented customer, in whole steps of the rule; left out: none.' }),
    presentation: t.string(),
    customerName: t.string(),
    customerPhone: t.string(),
    plate: t.string(),
    idempotencyKey: t.string({ required: true }),
  }),
})

const withRowsOfLists = (input: Sale): Sale => ({
  ...input,
  lines: input.lines.map((line) => ({ ...line, serviceItemId: rowId('ServiceItem', line.serviceItemId) })),
  cards: input.cards.map((card) => ({ ...card, cardId: rowId('Card', card.cardId) })),
})

nodeMutation('recordTillSale', {
  action: 'till_sale.record',
  model: 'TillSale',
  input: RecordTillSaleInput,
  schema: recordTillSaleInput,
  ids: { storeId: 'Store', staffId: 'Staff' },
  run: (request: Request, input: Sale) => recordTillSale(request, withRowsOfLists(input)),
})

const ReverseTillSaleInput = builder.inputType('ReverseTillSaleInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('reverseTillSale', {
  action: 'till_sale.reverse',
  model: 'TillSale',
  input: ReverseTillSaleInput,
  schema: reverseTillSaleInput,
  ids: { id: 'TillSale' },
  run: reverseTillSale,
})
