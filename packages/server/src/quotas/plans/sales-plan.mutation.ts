import {
  createSalesPlanInput,
  reviseSalesPlanInput,
  saveSalesPlanInput,
  stepSalesPlanInput,
} from '@hubcap/rules/quotas/plans/sales-plan.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { createSalesPlan } from './create-sales-plan.ts'
import { reviseSalesPlan } from './revise-sales-plan.ts'
import { PlanAction, PlanPeriod } from './sales-plan.type.ts'
import { saveSalesPlan } from './save-sales-plan.ts'
import { stepSalesPlan } from './step-sales-plan.ts'

const CreateSalesPlanInput = builder.inputType('CreateSalesPlanInput', {
  description: 'Without a place: headquarters’ own. A store comes with its franchisee.',
  fields: (t) => ({
    franchiseeId: t.id(),
    storeId: t.id(),
    period: t.field({ type: PlanPeriod, required: true }),
    firstMonth: t.string({ required: true, description: 'Its first day, YYYY-MM-01.' }),
    title: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('createSalesPlan', {
  action: 'sales_plan.write',
  model: 'SalesPlan',
  input: CreateSalesPlanInput,
  schema: createSalesPlanInput,
  ids: { franchiseeId: 'Franchisee', storeId: 'Store' },
  run: createSalesPlan,
})

const SalesPlanTargetInput = builder.inputType('SalesPlanTargetInput', {
  fields: (t) => ({
    month: t.string({ required: true, description: 'Its first day, YYYY-MM-01.' }),
    metric: t.string({ required: true, description: 'A measure’s code, or the id of a metric of the chain’s.' }),
    target: t.field({ type: 'Money', required: true }),
  }),
})

const SaveSalesPlanInput = builder.inputType('SaveSalesPlanInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of the version, a draft.' }),
    revision: t.int({ required: true }),
    content: t.string(),
    targets: t.field({ type: [SalesPlanTargetInput], required: true, description: 'All of them.' }),
  }),
})

nodeMutation('saveSalesPlan', {
  action: 'sales_plan.write',
  model: 'SalesPlanVersion',
  input: SaveSalesPlanInput,
  schema: saveSalesPlanInput,
  ids: { id: 'SalesPlanVersion' },
  run: saveSalesPlan,
})

const StepSalesPlanInput = builder.inputType('StepSalesPlanInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of the version.' }),
    revision: t.int({ required: true }),
    action: t.field({ type: PlanAction, required: true }),
    remarks: t.string({ description: 'Needed where it is returned.' }),
  }),
})

nodeMutation('stepSalesPlan', {
  action: 'sales_plan.write',
  model: 'SalesPlanVersion',
  input: StepSalesPlanInput,
  schema: stepSalesPlanInput,
  ids: { id: 'SalesPlanVersion' },
  run: stepSalesPlan,
})

const ReviseSalesPlanInput = builder.inputType('ReviseSalesPlanInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of the plan.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('reviseSalesPlan', {
  action: 'sales_plan.write',
  model: 'SalesPlanVersion',
  input: ReviseSalesPlanInput,
  schema: reviseSalesPlanInput,
  ids: { id: 'SalesPlan' },
  run: reviseSalesPlan,
})
