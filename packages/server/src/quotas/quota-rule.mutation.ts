import { setQuotaRuleInput } from '@hubcap/rules/quotas/set-quota-rule.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { setQuotaRule } from './set-quota-rule.ts'

const SetQuotaRuleInput = builder.inputType('SetQuotaRuleInput', {
  fields: (t) => ({
    fromMonth: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
    prorates: t.boolean({ required: true }),
    ramp: t.field({
      type: ['Int'],
      required: true,
      description: 'Percent, by month of service; it never falls. Empty: everybody counts in full.',
    }),
    basedOnRuleId: t.id({
      description: 'The newest version that the editor saw; another since then makes this one stale.',
    }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('setQuotaRule', {
  action: 'quota_rule.set',
  model: 'QuotaRule',
  input: SetQuotaRuleInput,
  schema: setQuotaRuleInput,
  ids: { basedOnRuleId: 'QuotaRule' },
  run: setQuotaRule,
})
