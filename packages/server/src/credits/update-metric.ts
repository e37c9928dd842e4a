import type { UpdateMetricInput } from '@hubcap/rules/credits/metric.input'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireFresh, requireUpdated } from '../operation/require-fresh.ts'

/** Another name, or no more on offer. @throws Refused write.duplicate, write.stale */
export async function updateMetric(request: Request, { id, revision, ...change }: UpdateMetricInput): Promise<string> {
  authorize(request, 'metric.change')
  await refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      const before = requireFresh(await db.metric.findFirst({ where: { id } }), revision)
      const data = { ...change, revision: { increment: 1 } }
      requireUpdated(await db.metric.updateMany({ where: { id, revision }, data }))
      const logged = { action: 'metric.change', entity: 'metric', entityId: id, franchiseeId: null } as const
      await recordChange(db, request, { ...logged, before, after: change })
    }),
  )
  return id
}
