import { issueInvoiceInput } from '@hubcap/rules/takings/invoices/issue-invoice.input'
import { reverseInvoiceInput, voidInvoiceInput } from '@hubcap/rules/takings/invoices/reverse-invoice.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { NumberMedium } from '../../graphql/vocabularies.type.ts'
import { issueInvoice } from './issue-invoice.ts'
import { reverseInvoice } from './reverse-invoice.ts'
import { voidInvoice } from './void-invoice.ts'

const IssueInvoiceInput = builder.inputType('IssueInvoiceInput', {
  description: 'For one of a card’s sale, a recharge and a sale at the till.',
  fields: (t) => ({
    cardSaleId: t.id(),
    movementId: t.id({ description: 'Of a recharge.' }),
    tillSaleId: t.id(),
    medium: t.field({ type: NumberMedium, required: true }),
    seriesId: t.id({ description: 'On paper: what its number is of.' }),
    invoiceNo: t.string({ required: true, description: 'Of an electronic one, what the tax service gave.' }),
    buyerName: t.string({ required: true }),
    buyerTaxId: t.string(),
    amount: t.field({ type: 'Money', required: true, description: 'With tax.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('issueInvoice', {
  action: 'invoice.issue',
  model: 'Invoice',
  input: IssueInvoiceInput,
  schema: issueInvoiceInput,
  ids: { cardSaleId: 'CardSale', movementId: 'LedgerMovement', tillSaleId: 'TillSale', seriesId: 'NumberSeries' },
  run: issueInvoice,
})

const ReverseInvoiceInput = builder.inputType('ReverseInvoiceInput', {
  description: 'Medium, series and number are the red invoice’s.',
  fields: (t) => ({
    id: t.id({ required: true }),
    medium: t.field({ type: NumberMedium, required: true }),
    seriesId: t.id(),
    invoiceNo: t.string({ required: true }),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('reverseInvoice', {
  action: 'invoice.reverse',
  model: 'Invoice',
  input: ReverseInvoiceInput,
  schema: reverseInvoiceInput,
  ids: { id: 'Invoice', seriesId: 'NumberSeries' },
  run: reverseInvoice,
})

const VoidInvoiceInput = builder.inputType('VoidInvoiceInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('voidInvoice', {
  action: 'invoice.reverse',
  model: 'Invoice',
  input: VoidInvoiceInput,
  schema: voidInvoiceInput,
  ids: { id: 'Invoice' },
  run: voidInvoice,
})
