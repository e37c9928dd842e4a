import { z } from 'zod'
import { choice } from '../../input/choice.ts'
import { id, idempotencyKey, revision } from '../../input/id.ts'
import { issue } from '../../input/issue.ts'
import { orEmpty, orNull } from '../../input/optional.ts'
import { longText, name } from '../../input/text.ts'
import { quotaMetric } from '../quota-metric.input.ts'
import { unitOfCode } from '../quota-metric.ts'
import { quotaMonth } from '../quota-month.input.ts'
import { targetIssue } from '../target-issue.ts'
import { planActions, planPeriods } from './sales-plan.ts'

/** franchiseeId and storeId null: headquarters' own. A year begins with any month, a quarter likewise. */
export const createSalesPlanInput = z
  .strictObject({
    franchiseeId: orNull(id),
    storeId: orNull(id),
    period: choice(planPeriods),
    firstMonth: quotaMonth,
    title: name,
    idempotencyKey,
  })
  .superRefine(({ franchiseeId, storeId }, check) => {
    if (storeId && !franchiseeId)
      check.addIssue({ code: 'custom', path: ['franchiseeId'], params: { issue: issue('required') } })
  })
export type CreateSalesPlanInput = z.output<typeof createSalesPlanInput>

const planTarget = z
  .strictObject({ month: quotaMonth, metric: quotaMetric, target: z.number() })
  .superRefine(({ metric, target }, check) => {
    const found = targetIssue(unitOfCode(metric) ?? 'money', target)
    if (found) check.addIssue({ code: 'custom', path: ['target'], params: { issue: found } })
  })

/** Each month and metric once; those left out have no target. */
export const salesPlanTargets = z
  .array(planTarget)
  .max(12 * 20)
  .superRefine((targets, check) => {
    const seen = new Set<string>()
    targets.forEach(({ month, metric }, at) => {
      const key = `${month} ${metric}`
      if (seen.has(key)) check.addIssue({ code: 'custom', path: [at], params: { issue: issue('repeated') } })
      seen.add(key)
    })
  })

/** id: of the version. */
export const saveSalesPlanInput = z.strictObject({
  id,
  revision,
  content: orEmpty(longText),
  targets: salesPlanTargets,
})
export type SaveSalesPlanInput = z.output<typeof saveSalesPlanInput>

/** remarks: why it goes back; may be left out where it goes on. */
export const stepSalesPlanInput = z
  .strictObject({ id, revision, action: choice(planActions), remarks: orEmpty(longText) })
  .superRefine(({ action, remarks }, check) => {
    if (action === 'return' && remarks === null)
      check.addIssue({ code: 'custom', path: ['remarks'], params: { issue: issue('required') } })
  })
export type StepSalesPlanInput = z.output<typeof stepSalesPlanInput>

/** id: of the plan, whose newest version was approved or returned. */
export const reviseSalesPlanInput = z.strictObject({ id, idempotencyKey })
export type ReviseSalesPlanInput = z.output<typeof reviseSalesPlanInput>
