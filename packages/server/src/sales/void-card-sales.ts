import type { VoidCardSalesInput } from '@hubcap/rules/sales/void-card-sales.input'
import { announce } from '../operation/announce.ts'
import { claimKey } from '../operation/claim-key.ts'
import { eachRow } from '../operation/each-row.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { holdSales } from './hold-sales.ts'
import { voidInTotals } from './totals/void-in-totals.ts'
import { voidRow } from './void-row.ts'

/** Sales of one seller, store and day are told of once. */
const distinct = <What extends object>(all: readonly What[]): What[] => [
  ...new Map(all.map((what) => [JSON.stringify(what), what])).values(),
]

/** Voids several sales for one reason, or none of them. The same request again voids nothing more. */
export async function voidCardSales(request: Request, input: VoidCardSalesInput): Promise<number> {
  authorize(request, 'card_sale.void')
  const { ids, reason, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'voidCardSales', key: idempotencyKey, input, resultId: ids[0] as string }
    if (await claimKey(db, request, claim)) return
    const inOrder = await holdSales(db, request, ids)
    const voided = await eachRow(ids, (id) => voidRow(db, request, { id, reason }), inOrder)
    for (const what of distinct(voided)) await announce(db, request, 'card_sale.changed', what)
    await voidInTotals(db, ids)
  })
  return ids.length
}
