import type { Writing } from '@hubcap/database/door/database'
import { netPositions } from '@hubcap/rules/clearing/net'
import type { ClearingLine } from '@hubcap/rules/ledger/clearing-line'
import { uuidv7 } from 'uuidv7'
import type { HeldRun } from './hold-clearing.ts'
import type { RoyaltyTotal } from './save-royalties.ts'

const noCard = { cardId: null, lotId: null }

/** Royalty as it will be owed, while it isn't in the books. */
const expected = ({ franchiseeId, total }: RoyaltyTotal): ClearingLine => {
  const [from, to] = total > 0 ? [franchiseeId, null] : [null, franchiseeId]
  return { kind: 'royalty', from, to, amount: Math.abs(total), ...noCard }
}

/** All lines of a run between two parties as one, and how many they are. */
async function pairsOf(db: Writing, runId: string) {
  const pairs = await db.clearingRunLine.groupBy({
    by: ['debtorId', 'creditorId'],
    where: { clearingRunId: runId },
    _sum: { amount: true },
    _count: { _all: true },
  })
  return pairs.map(({ debtorId, creditorId, _sum, _count }) => ({
    ...{ kind: 'principal' as const, from: debtorId, to: creditorId, ...noCard },
    ...{ amount: Number(_sum.amount ?? 0), count: _count._all },
  }))
}

/**
 * Works out anew what each party of a run is to receive or pay. royalties: what isn't in the books yet.
 * @throws Error where the nets aren't zero in sum
 */
export async function saveNets(db: Writing, run: HeldRun, royalties: readonly RoyaltyTotal[] = []): Promise<void> {
  const pairs = await pairsOf(db, run.id)
  const positions = netPositions([...pairs, ...royalties.map(expected)])
  if (positions.reduce((sum, { net }) => sum + net, 0) !== 0)
    throw new Error(`The nets of ${run.id} aren't zero in sum`)
  const ids = positions.flatMap(({ party }) => (party ? [party] : []))
  const franchisees = await db.franchisee.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(franchisees.map(({ id, name }) => [id, name]))
  await db.clearingNet.deleteMany({ where: { clearingRunId: run.id } })
  if (positions.length === 0) return
  await db.clearingNet.createMany({
    data: positions.map(({ party, receives, owes, net }) => ({
      ...{ tenantId: run.tenantId, id: uuidv7(), clearingRunId: run.id, franchiseeId: party, receives, owes, net },
      franchiseeName: party && (names.get(party) ?? null),
      lineCount: pairs.reduce((sum, { from, to, count }) => (from === party || to === party ? sum + count : sum), 0),
    })),
  })
}
