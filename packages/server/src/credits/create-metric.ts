import type { CreateMetricInput } from '@hubcap/rules/credits/metric.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

/** @returns its id @throws Refused write.duplicate where another has the name */
export async function createMetric(request: Request, input: CreateMetricInput): Promise<string> {
  authorize(request, 'metric.change')
  const { idempotencyKey, group: creditGroup, ...fields } = input
  const id = uuidv7()
  return refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      const claim = { operation: 'createMetric', key: idempotencyKey, input, resultId: id }
      const madeBefore = await claimKey(db, request, claim)
      if (madeBefore) return madeBefore
      const { tenantId } = request.actor
      const row = { ...fields, creditGroup, status: 'active' }
      await db.metric.createMany({ data: [{ tenantId, id, ...row, createdAt: request.now }] })
      const change = { action: 'metric.change', entity: 'metric', entityId: id, franchiseeId: null } as const
      await recordChange(db, request, { ...change, after: row })
      return id
    }),
  )
}
