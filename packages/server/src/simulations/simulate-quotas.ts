import type { Reading } from '@hubcap/database/door/database'
import type { QuotaSplitDraft, SimulateQuotaSplitInput } from '@hubcap/rules/simulations/simulate-quota-split.input'
import { levelBelow } from '@hubcap/rules/simulations/tried-split'
import { rowId } from '../graphql/global-id.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireTargets } from '../quotas/require-targets.ts'
import { startSimulation } from './start-simulation.ts'

const typenames = { franchisee: 'Franchisee', store: 'Store', staff: 'Staff' } as const

function withRowIds(draft: QuotaSplitDraft): QuotaSplitDraft {
  const { franchiseeId, storeId, weights } = draft
  const below = typenames[levelBelow(draft)]
  return {
    ...draft,
    franchiseeId: franchiseeId && rowId('Franchisee', franchiseeId),
    storeId: storeId && rowId('Store', storeId),
    weights: weights.map(({ id, weight }) => ({ id: rowId(below, id), weight })),
  }
}

/** Whether the place is one of the chain's, and those whose weights are told are right below it. */
async function isThere(db: Reading, { franchiseeId, storeId, weights }: QuotaSplitDraft): Promise<boolean> {
  const id = { in: [...new Set(weights.map((one) => one.id))] }
  if (franchiseeId === null) return (await db.franchisee.count({ where: { id } })) === id.in.length
  if (storeId === null) {
    if ((await db.franchisee.count({ where: { id: franchiseeId } })) === 0) return false
    return (await db.store.count({ where: { id, franchiseeId } })) === id.in.length
  }
  if ((await db.store.count({ where: { id: storeId, franchiseeId } })) === 0) return false
  return (await db.staff.count({ where: { id, postings: { some: { storeId } } } })) === id.in.length
}

/** Has a split of quotas tried out: for the chain, or a place of it. @throws Refused access.not_found */
export async function simulateQuotas(request: Request, input: SimulateQuotaSplitInput): Promise<string> {
  authorize(request, 'simulation.run')
  const { draft: asked, ...span } = input
  const draft = withRowIds(asked)
  await doorOf(request).read(async (db) => {
    if (!(await isThere(db, draft))) throw notFound()
    await requireTargets(db, [{ metric: draft.metric, target: draft.amount, path: ['draft', 'amount'] }])
  })
  return startSimulation(request, { ...span, kind: 'quota_split', draft: { draft } })
}
