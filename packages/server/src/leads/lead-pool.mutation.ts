import { setLeadRuleInput } from '@hubcap/rules/leads/set-lead-rule.input'
import { takeLeadInput } from '@hubcap/rules/leads/take-lead.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { setLeadRule } from './set-lead-rule.ts'
import { takeLead } from './take-lead.ts'

const TakeLeadInput = builder.inputType('TakeLeadInput', {
  fields: (t) => ({ id: t.id({ required: true }), idempotencyKey: t.string({ required: true }) }),
})

nodeMutation('takeLead', {
  action: 'lead.take',
  model: 'Lead',
  input: TakeLeadInput,
  schema: takeLeadInput,
  ids: { id: 'Lead' },
  run: takeLead,
})

const SetLeadRuleInput = builder.inputType('SetLeadRuleInput', {
  fields: (t) => ({
    fromOn: t.field({ type: 'Date', required: true }),
    quietDays: t.int({ required: true, description: '1 to 365.' }),
    warnDays: t.int({ required: true, description: 'Fewer than quietDays.' }),
    maxOpen: t.int({ description: 'Left out: any number.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('setLeadRule', {
  action: 'lead_rule.set',
  model: 'LeadRule',
  input: SetLeadRuleInput,
  schema: setLeadRuleInput,
  run: setLeadRule,
})
