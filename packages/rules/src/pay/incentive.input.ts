import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey, revision } from '../input/id.ts'
import { ids } from '../input/ids.ts'
import { isoDate } from '../input/iso-date.ts'
import { checkParams } from '../input/issue.ts'
import { positiveMoney } from '../input/money.ts'
import { orEmpty } from '../input/optional.ts'
import { longText, name } from '../input/text.ts'
import { incentiveItemStatuses, incentiveKinds, incentiveSteps, mostIncentiveFiles } from './incentive.ts'

const amounts = { minAmount: positiveMoney, maxAmount: positiveMoney }

const rising = <Schema extends z.ZodType<{ minAmount: number; maxAmount: number }>>(schema: Schema) =>
  schema.refine(({ minAmount, maxAmount }) => minAmount <= maxAmount, {
    path: ['maxAmount'],
    ...checkParams('below_minimum'),
  })

const files = z
  .array(id)
  .max(mostIncentiveFiles)
  .refine((all) => new Set(all).size === all.length, checkParams('repeated'))

/** A line of the catalogue. Both amounts alike: it is fixed. evidenceRequired: none is approved without a picture or a paper. */
export const createIncentiveItemInput = rising(
  z.strictObject({
    ...{ name, kind: choice(incentiveKinds), ...amounts, evidenceRequired: z.boolean().default(false) },
    idempotencyKey,
  }),
)
export type CreateIncentiveItemInput = z.output<typeof createIncentiveItemInput>

export const updateIncentiveItemInput = rising(
  z.strictObject({
    ...{ id, revision, name, ...amounts, evidenceRequired: z.boolean() },
    status: choice(incentiveItemStatuses),
  }),
)
export type UpdateIncentiveItemInput = z.output<typeof updateIncentiveItemInput>

/** evidence: what happened and how it is known. fileIds: what was uploaded to show it. */
export const proposeIncentiveInput = z.strictObject({
  incentiveItemId: id,
  staffId: id,
  day: isoDate,
  amount: positiveMoney,
  evidence: longText,
  fileIds: files.default([]),
  idempotencyKey,
})
export type ProposeIncentiveInput = z.output<typeof proposeIncentiveInput>

/** fileIds: as they were uploaded. */
export const addIncentiveFilesInput = z.strictObject({ id, fileIds: files.min(1), idempotencyKey })
export type AddIncentiveFilesInput = z.output<typeof addIncentiveFilesInput>

/** id: the file's. */
export const removeIncentiveFileInput = z.strictObject({ id, idempotencyKey })
export type RemoveIncentiveFileInput = z.output<typeof removeIncentiveFileInput>

export const decideIncentiveInput = z.strictObject({
  id,
  step: choice(incentiveSteps),
  reason: orEmpty(longText),
  revision,
  idempotencyKey,
})
export type DecideIncentiveInput = z.output<typeof decideIncentiveInput>

export const approveIncentivesInput = z.strictObject({ ids, idempotencyKey })
export type ApproveIncentivesInput = z.output<typeof approveIncentivesInput>
