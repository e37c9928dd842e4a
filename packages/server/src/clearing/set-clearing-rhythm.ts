import type { SetClearingRhythmInput } from '@hubcap/rules/clearing/set-clearing-rhythm.input'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

/** How often the chain clears; the next period that is drafted ends by it. */
export async function setClearingRhythm(request: Request, { rhythm }: SetClearingRhythmInput): Promise<string> {
  authorize(request, 'clearing.run')
  const { tenantId } = request.actor
  await doorOf(request).write(async (db) => {
    const before = await db.chain.findFirstOrThrow({ select: { clearingRhythm: true } })
    await db.chain.updateMany({ data: { clearingRhythm: rhythm } })
    const change = { action: 'clearing.run', entity: 'chain', entityId: tenantId, franchiseeId: null } as const
    await recordChange(db, request, { ...change, before, after: { clearingRhythm: rhythm } })
  })
  return tenantId
}
