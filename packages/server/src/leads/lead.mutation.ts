import { assignLeadInput } from '@hubcap/rules/leads/assign-lead.input'
import { changeLeadInput } from '@hubcap/rules/leads/change-lead.input'
import { recordLeadInput } from '@hubcap/rules/leads/record-lead.input'
import { recordLeadTouchInput } from '@hubcap/rules/leads/record-lead-touch.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { assignLead } from './assign-lead.ts'
import { changeLead } from './change-lead.ts'
import { LeadGrade, LeadSource, LeadTouchKind, LeadTouchOutcome } from './lead-vocabularies.type.ts'
import { recordLead } from './record-lead.ts'
import { recordLeadTouch } from './record-lead-touch.ts'

const RecordLeadInput = builder.inputType('RecordLeadInput', {
  fields: (t) => ({
    storeId: t.id({ required: true }),
    staffId: t.id({ description: 'Whose it is; without it, the pool of the store.' }),
    name: t.string({ required: true }),
    phone: t.string({ description: 'A phone or a plate there must be.' }),
    plate: t.string(),
    source: t.field({ type: LeadSource, required: true }),
    sourceNote: t.string(),
    grade: t.field({ type: LeadGrade, required: true }),
    nextStep: t.string(),
    nextStepOn: t.field({ type: 'Date' }),
    cardProductId: t.id(),
    idempotencyKey: t.string({ required: true }),
  }),
})

const ChangeLeadInput = builder.inputType('ChangeLeadInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    revision: t.int({ required: true }),
    name: t.string(),
    phone: t.string(),
    plate: t.string(),
    source: t.field({ type: LeadSource }),
    sourceNote: t.string(),
    grade: t.field({ type: LeadGrade }),
    nextStep: t.string(),
    nextStepOn: t.field({ type: 'Date' }),
    cardProductId: t.id(),
    idempotencyKey: t.string({ required: true }),
  }),
})

const AssignLeadInput = builder.inputType('AssignLeadInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    storeId: t.id({ required: true }),
    staffId: t.id({ description: 'Who works at the store; without it, the pool of the store.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

const RecordLeadTouchInput = builder.inputType('RecordLeadTouchInput', {
  fields: (t) => ({
    leadId: t.id({ required: true }),
    kind: t.field({ type: LeadTouchKind, required: true }),
    outcome: t.field({ type: LeadTouchOutcome, required: true }),
    note: t.string(),
    grade: t.field({ type: LeadGrade, required: true, description: 'Afterwards.' }),
    nextStep: t.string({ description: 'Left out: none is planned.' }),
    nextStepOn: t.field({ type: 'Date' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('recordLead', {
  action: 'lead.record',
  model: 'Lead',
  input: RecordLeadInput,
  schema: recordLeadInput,
  ids: { storeId: 'Store', staffId: 'Staff', cardProductId: 'CardProduct' },
  run: recordLead,
})

nodeMutation('changeLead', {
  action: 'lead.change',
  model: 'Lead',
  input: ChangeLeadInput,
  schema: changeLeadInput,
  ids: { id: 'Lead', cardProductId: 'CardProduct' },
  run: changeLead,
})

nodeMutation('assignLead', {
  action: 'lead.assign',
  model: 'Lead',
  input: AssignLeadInput,
  schema: assignLeadInput,
  ids: { id: 'Lead', storeId: 'Store', staffId: 'Staff' },
  run: assignLead,
})

nodeMutation('recordLeadTouch', {
  action: 'lead.change',
  model: 'Lead',
  input: RecordLeadTouchInput,
  schema: recordLeadTouchInput,
  ids: { leadId: 'Lead' },
  run: recordLeadTouch,
})
