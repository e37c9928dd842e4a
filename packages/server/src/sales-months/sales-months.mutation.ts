import { setSalesMonthRuleInput, setSalesMonthStartInput } from '@hubcap/rules/tenancy/sales-months/sales-months.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { setSalesMonthRule } from './set-sales-month-rule.ts'
import { setSalesMonthStart } from './set-sales-month-start.ts'

const SetSalesMonthRuleInput = builder.inputType('SetSalesMonthRuleInput', {
  fields: (t) => ({
    fromMonth: t.field({ type: 'Date', required: true, description: 'Its first day as a natural month.' }),
    firstDay: t.int({
      required: true,
      description: '1 to 28. Up to 15 of the natural month that names a month, from 16 on of the one before.',
    }),
    basedOnRuleId: t.id({
      description: 'The newest that the editor saw; another since then makes this one stale.',
    }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('setSalesMonthRule', {
  action: 'sales_months.set',
  model: 'SalesMonthRule',
  input: SetSalesMonthRuleInput,
  schema: setSalesMonthRuleInput,
  ids: { basedOnRuleId: 'SalesMonthRule' },
  run: setSalesMonthRule,
})

const SetSalesMonthStartInput = builder.inputType('SetSalesMonthStartInput', {
  fields: (t) => ({
    month: t.field({ type: 'Date', required: true, description: 'Its first day as a natural month.' }),
    startsOn: t.field({ type: 'Date', description: 'Null: as the rule says again.' }),
    basedOnStartId: t.id({
      description: 'The newest start of that month that the editor saw; another since then makes this one stale.',
    }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('setSalesMonthStart', {
  action: 'sales_months.set',
  model: 'SalesMonthStart',
  input: SetSalesMonthStartInput,
  schema: setSalesMonthStartInput,
  ids: { basedOnStartId: 'SalesMonthStart' },
  run: setSalesMonthStart,
})
