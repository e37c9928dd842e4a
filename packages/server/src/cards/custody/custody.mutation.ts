import { createNumberSeriesInput } from '@hubcap/rules/cards/custody/create-number-series.input'
import {
  countNumbersInput,
  issueNumbersInput,
  receiveNumbersInput,
  returnNumbersInput,
  writeOffNumbersInput,
} from '@hubcap/rules/cards/custody/move-numbers.input'
import { printNumbersInput } from '@hubcap/rules/cards/custody/print-numbers.input'
import { returnTargets } from '@hubcap/rules/cards/custody/return-target'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { NumberMedium, NumberSeriesKind } from '../../graphql/vocabularies.type.ts'
import { countNumbers } from './count-numbers.ts'
import { createNumberSeries } from './create-number-series.ts'
import { issueNumbers } from './issue-numbers.ts'
import { printNumbers } from './print-numbers.ts'
import { receiveNumbers } from './receive-numbers.ts'
import { returnNumbers } from './return-numbers.ts'
import { reportNumbersLost, voidNumbers } from './write-off-numbers.ts'

const ReturnTarget = builder.enumType('ReturnTarget', { values: returnTargets })

const CreateNumberSeriesInput = builder.inputType('CreateNumberSeriesInput', {
  fields: (t) => ({
    kind: t.field({ type: NumberSeriesKind, required: true }),
    medium: t.field({ type: NumberMedium, required: true }),
    name: t.string({ required: true }),
    prefix: t.string({ description: 'Digits that all numbers begin with; an invoice’s code.' }),
    serialDigits: t.int({ required: true, description: 'Without the prefix and a card’s two check digits.' }),
    cardProductId: t.id({ description: 'The one product that its cards are sold as; any where left out.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('createNumberSeries', {
  action: 'card_stock.print',
  model: 'NumberSeries',
  input: CreateNumberSeriesInput,
  schema: createNumberSeriesInput,
  ids: { cardProductId: 'CardProduct' },
  run: createNumberSeries,
})

const PrintNumbersInput = builder.inputType('PrintNumbersInput', {
  fields: (t) => ({
    seriesId: t.id({ required: true }),
    first: t.string({ description: 'Where it is left out, behind the last that was printed.' }),
    quantity: t.int({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('printNumbers', {
  action: 'card_stock.print',
  model: 'NumberMovement',
  input: PrintNumbersInput,
  schema: printNumbersInput,
  ids: { seriesId: 'NumberSeries' },
  run: printNumbers,
})

const IssueNumbersInput = builder.inputType('IssueNumbersInput', {
  fields: (t) => ({
    seriesId: t.id({ required: true }),
    first: t.string({ required: true }),
    last: t.string({ description: 'Where it is left out, the first is the only one.' }),
    franchiseeId: t.id(),
    storeId: t.id(),
    staffId: t.id({ description: 'Who is to have them; they go to the store that they work in.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('issueNumbers', {
  action: 'card_stock.change',
  model: 'NumberMovement',
  input: IssueNumbersInput,
  schema: issueNumbersInput,
  ids: { seriesId: 'NumberSeries', franchiseeId: 'Franchisee', storeId: 'Store', staffId: 'Staff' },
  run: issueNumbers,
})

const ReceiveNumbersInput = builder.inputType('ReceiveNumbersInput', {
  fields: (t) => ({
    seriesId: t.id({ required: true }),
    first: t.string({ required: true }),
    last: t.string(),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('receiveNumbers', {
  action: 'card_stock.handle',
  model: 'NumberMovement',
  input: ReceiveNumbersInput,
  schema: receiveNumbersInput,
  ids: { seriesId: 'NumberSeries' },
  run: receiveNumbers,
})

const ReturnNumbersInput = builder.inputType('ReturnNumbersInput', {
  fields: (t) => ({
    seriesId: t.id({ required: true }),
    first: t.string({ required: true }),
    last: t.string(),
    to: t.field({ type: ReturnTarget, required: true, description: 'Of the places above whoever has them.' }),
    reason: t.string(),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('returnNumbers', {
  action: 'card_stock.handle',
  model: 'NumberMovement',
  input: ReturnNumbersInput,
  schema: returnNumbersInput,
  ids: { seriesId: 'NumberSeries' },
  run: returnNumbers,
})

const WriteOffNumbersInput = builder.inputType('WriteOffNumbersInput', {
  fields: (t) => ({
    seriesId: t.id({ required: true }),
    first: t.string({ required: true }),
    last: t.string(),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('reportNumbersLost', {
  action: 'card_stock.handle',
  model: 'NumberMovement',
  input: WriteOffNumbersInput,
  schema: writeOffNumbersInput,
  ids: { seriesId: 'NumberSeries' },
  run: reportNumbersLost,
})

nodeMutation('voidNumbers', {
  action: 'card_stock.change',
  model: 'NumberMovement',
  input: WriteOffNumbersInput,
  schema: writeOffNumbersInput,
  ids: { seriesId: 'NumberSeries' },
  run: voidNumbers,
})

const CountedRange = builder.inputType('CountedRange', {
  fields: (t) => ({ first: t.string({ required: true }), last: t.string() }),
})

const CountNumbersInput = builder.inputType('CountNumbersInput', {
  fields: (t) => ({
    seriesId: t.id({ required: true }),
    franchiseeId: t.id(),
    storeId: t.id(),
    staffId: t.id({ description: 'Whose stock is counted; of nobody’s, headquarters’.' }),
    counted: t.field({ type: [CountedRange], required: true, description: 'What is in the hand, in any order.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('countNumbers', {
  action: 'card_stock.handle',
  model: 'NumberMovement',
  input: CountNumbersInput,
  schema: countNumbersInput,
  ids: { seriesId: 'NumberSeries', franchiseeId: 'Franchisee', storeId: 'Store', staffId: 'Staff' },
  run: countNumbers,
})
