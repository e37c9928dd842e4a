import {
  addIncentiveFilesInput,
  approveIncentivesInput,
  createIncentiveItemInput,
  decideIncentiveInput,
  proposeIncentiveInput,
  removeIncentiveFileInput,
  updateIncentiveItemInput,
} from '@hubcap/rules/pay/incentive.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { rowsMutation } from '../../graphql/rows-mutation.ts'
import { IncentiveItemStatus, IncentiveKind, IncentiveStep } from '../../graphql/vocabularies.type.ts'
import { approveIncentives } from './approve-incentives.ts'
import { createIncentiveItem } from './create-incentive-item.ts'
import { decideIncentive } from './decide-incentive.ts'
import { addIncentiveFiles } from './files/add-incentive-files.ts'
import { removeIncentiveFile } from './files/remove-incentive-file.ts'
import { proposeIncentive } from './propose-incentive.ts'
import { updateIncentiveItem } from './update-incentive-item.ts'

nodeMutation('createIncentiveItem', {
  action: 'incentive_item.set',
  model: 'IncentiveItem',
  input: builder.inputType('CreateIncentiveItemInput', {
    fields: (t) => ({
      name: t.string({ required: true }),
      kind: t.field({ type: IncentiveKind, required: true }),
      minAmount: t.field({ type: 'Money', required: true }),
      maxAmount: t.field({ type: 'Money', required: true, description: 'Like the least: it is fixed.' }),
      evidenceRequired: t.boolean({
        description: 'Whether one is approved only with a picture or a paper; not unless said.',
      }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: createIncentiveItemInput,
  run: createIncentiveItem,
})

nodeMutation('updateIncentiveItem', {
  action: 'incentive_item.set',
  model: 'IncentiveItem',
  input: builder.inputType('UpdateIncentiveItemInput', {
    fields: (t) => ({
      id: t.id({ required: true }),
      revision: t.int({ required: true, description: 'The state that was on the screen.' }),
      name: t.string({ required: true }),
      minAmount: t.field({ type: 'Money', required: true }),
      maxAmount: t.field({ type: 'Money', required: true }),
      evidenceRequired: t.boolean({ required: true }),
      status: t.field({ type: IncentiveItemStatus, required: true }),
    }),
  }),
  schema: updateIncentiveItemInput,
  ids: { id: 'IncentiveItem' },
  run: updateIncentiveItem,
})

nodeMutation('proposeIncentive', {
  action: 'incentive.propose',
  model: 'Incentive',
  input: builder.inputType('ProposeIncentiveInput', {
    fields: (t) => ({
      incentiveItemId: t.id({ required: true }),
      staffId: t.id({ required: true }),
      day: t.field({ type: 'Date', required: true, description: 'When it was earned.' }),
      amount: t.field({ type: 'Money', required: true, description: 'Within the amounts of the item.' }),
      evidence: t.string({ required: true, description: 'What happened, and how it is known.' }),
      fileIds: t.idList({ description: 'Pictures and papers, as POST /incentive-files answered; nine at most.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: proposeIncentiveInput,
  ids: { incentiveItemId: 'IncentiveItem', staffId: 'Staff', fileIds: 'StoredFile' },
  run: proposeIncentive,
})

nodeMutation('decideIncentive', {
  action: 'incentive.decide',
  model: 'Incentive',
  input: builder.inputType('DecideIncentiveInput', {
    fields: (t) => ({
      id: t.id({ required: true }),
      step: t.field({ type: IncentiveStep, required: true }),
      reason: t.string({ description: 'Why it is rejected or withdrawn.' }),
      revision: t.int({ required: true, description: 'The state that was on the screen.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: decideIncentiveInput,
  ids: { id: 'Incentive' },
  run: decideIncentive,
})

rowsMutation('approveIncentives', {
  action: 'incentive.decide',
  node: 'Incentive',
  input: builder.inputType('ApproveIncentivesInput', {
    fields: (t) => ({
      ids: t.idList({ required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: approveIncentivesInput,
  run: approveIncentives,
})

nodeMutation('addIncentiveFiles', {
  action: 'incentive.propose',
  model: 'Incentive',
  input: builder.inputType('AddIncentiveFilesInput', {
    fields: (t) => ({
      id: t.id({ required: true, description: 'One that nobody has decided on.' }),
      fileIds: t.idList({ required: true, description: 'As POST /incentive-files answered.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: addIncentiveFilesInput,
  ids: { id: 'Incentive', fileIds: 'StoredFile' },
  run: addIncentiveFiles,
})

nodeMutation('removeIncentiveFile', {
  action: 'incentive.propose',
  model: 'Incentive',
  input: builder.inputType('RemoveIncentiveFileInput', {
    fields: (t) => ({
      id: t.id({ required: true, description: 'The file’s, of an incentive that nobody has decided on.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: removeIncentiveFileInput,
  ids: { id: 'IncentiveFile' },
  run: removeIncentiveFile,
})
