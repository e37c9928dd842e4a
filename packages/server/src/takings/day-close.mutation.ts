import { countDayInput } from '@hubcap/rules/takings/count-day.input'
import { signDayInput } from '@hubcap/rules/takings/sign-day.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { PaymentMethod } from '../graphql/vocabularies.type.ts'
import { countDay } from './count-day.ts'
import { signDay } from './sign-day.ts'

const CountedMethodInput = builder.inputType('CountedMethodInput', {
  fields: (t) => ({
    paymentMethod: t.field({ type: PaymentMethod, required: true }),
    counted: t.field({
      type: 'Money',
      required: true,
      description: 'Of cash all that lies in the drawer; of others what their own statement says. May be below zero.',
    }),
    reason: t.string({ description: 'Wanted where it doesn’t agree with the books.' }),
  }),
})

const DenominationInput = builder.inputType('DenominationInput', {
  fields: (t) => ({
    value: t.field({ type: 'Money', required: true }),
    pieces: t.int({ required: true }),
  }),
})

const CountDayInput = builder.inputType('CountDayInput', {
  fields: (t) => ({
    storeId: t.id({ required: true }),
    day: t.field({ type: 'Date', required: true }),
    methods: t.field({ type: [CountedMethodInput], required: true }),
    openingCash: t.field({ type: 'Money', required: true, description: 'In the drawer before the day began.' }),
    denominations: t.field({ type: [DenominationInput], description: 'Notes and coins; they add up to the cash.' }),
    handedOver: t.field({ type: 'Money', required: true, description: 'Of the cash, what went out of the drawer.' }),
    handedOverToId: t.id({ description: 'Of whom on the staff took it.' }),
    note: t.string(),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('countDay', {
  action: 'day_close.count',
  model: 'DayClose',
  input: CountDayInput,
  schema: countDayInput,
  ids: { storeId: 'Store', handedOverToId: 'Staff' },
  run: countDay,
})

const SignDayInput = builder.inputType('SignDayInput', {
  fields: (t) => ({ id: t.id({ required: true }), idempotencyKey: t.string({ required: true }) }),
})

nodeMutation('signDay', {
  action: 'day_close.sign',
  model: 'DayClose',
  input: SignDayInput,
  schema: signDayInput,
  ids: { id: 'DayClose' },
  run: signDay,
})
