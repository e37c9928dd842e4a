import type { VoidCardSaleInput } from '@hubcap/rules/sales/void-card-sale.input'
import { announce } from '../operation/announce.ts'
import { claimKey } from '../operation/claim-key.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { voidInTotals } from './totals/void-in-totals.ts'
import { voidRow } from './void-row.ts'

/** Voids a sale with a reason; its figures stay on record and count no more. */
export async function voidCardSale(request: Request, input: VoidCardSaleInput): Promise<string> {
  authorize(request, 'card_sale.void')
  const { id, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'voidCardSale', key: idempotencyKey, input, resultId: id }
    if (await claimKey(db, request, claim)) return
    await announce(db, request, 'card_sale.changed', await voidRow(db, request, input))
    await voidInTotals(db, [id])
  })
  return id
}
