import type { Reading } from '@hubcap/database/door/database'
import type { Lot } from '@hubcap/rules/cards/lot'
import type { Payment } from '@hubcap/rules/cards/movement'
import { paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { accountId } from '../../ledger/account-id.ts'

/**
 * By what ways lots were paid, in minor units, wherever they have gone since. The tills' accounts may be out of the caller's sight:
 * they are known by their names.
 */
export async function takenFor(db: Reading, tenantId: string, lots: readonly Lot[]): Promise<Payment[]> {
  const franchisees = [...new Set(lots.map(({ franchiseeId }) => franchiseeId))]
  const methodOf = new Map(
    franchisees.flatMap((franchiseeId) =>
      paymentMethods.map((method) => [accountId(tenantId, { kind: 'takings', franchiseeId, method }), method] as const),
    ),
  )
  const [tills, lotIds] = [[...methodOf.keys()], lots.map(({ id }) => id)]
  const moved = await db.ledgerTransfer.findMany({
    where: {
      cardLotId: { in: lotIds },
      OR: [{ debitAccountId: { in: tills } }, { creditAccountId: { in: tills } }],
    },
    select: { debitAccountId: true, creditAccountId: true, amount: true },
  })
  return paymentMethods.flatMap((method): Payment[] => {
    const amount = moved.reduce((sum, one) => {
      if (methodOf.get(one.debitAccountId) === method) return sum + Number(one.amount)
      return methodOf.get(one.creditAccountId) === method ? sum - Number(one.amount) : sum
    }, 0)
    return amount > 0 ? [{ method, amount }] : []
  })
}
