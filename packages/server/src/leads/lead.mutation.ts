import { assignLeadInput } from '@hubcap/rules/leads/assign-lead.input'
import { changeLeadInput } from '@hubcap/rules/leads/change-lead.input'
import { eraseLeadInput } from '@hubcap/rules/leads/erase-lead.input'
import { loseLeadInput } from '@hubcap/rules/leads/lose-lead.input'
import { recordLeadInput } from '@hubcap/rules/leads/record-lead.input'
import { recordLeadTouchInput } from '@hubcap/rules/leads/record-lead-touch.input'
import { reopenLeadInput } from '@hubcap/rules/leads/reopen-lead.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { assignLead } from './assign-lead.ts'
import { changeLead } from './change-lead.ts'
import { eraseLead } from './erase-lead.ts'
import { LeadGrade, LeadSource, LeadTouchKind, LeadTouchOutcome, LostReason } from './lead-vocabularies.type.ts'
import { loseLead } from './lose-lead.ts'
import { recordLead } from './record-lead.ts'
import { recordLeadTouch } from './record-lead-touch.ts'
import { reopenLead } from './reopen-lead.ts'

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

const LoseLeadInput = builder.inputType('LoseLeadInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    reason: t.field({ type: LostReason, required: true }),
    note: t.string(),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('loseLead', {
  action: 'lead.change',
  model: 'Lead',
  input: LoseLeadInput,
  schema: loseLeadInput,
  ids: { id: 'Lead' },
  run: loseLead,
})

const ReopenLeadInput = builder.inputType('ReopenLeadInput', {
  fields: (t) => ({ id: t.id({ required: true }), idempotencyKey: t.string({ required: true }) }),
})

nodeMutation('reopenLead', {
  action: 'lead.change',
  model: 'Lead',
  input: ReopenLeadInput,
  schema: reopenLeadInput,
  ids: { id: 'Lead' },
  run: reopenLead,
})

const EraseLeadInput = builder.inputType('EraseLeadInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    name: t.string({ required: true, description: 'Typed once more, so that it is the right one.' }),
  }),
})

nodeMutation('eraseLead', {
  action: 'lead.erase',
  model: 'Lead',
  input: EraseLeadInput,
  schema: eraseLeadInput,
  ids: { id: 'Lead' },
  run: eraseLead,
})
