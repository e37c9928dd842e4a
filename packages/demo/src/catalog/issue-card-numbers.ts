import type { HolderLevel } from '@hubcap/rules/cards/custody/placed-stretch'
import type { StockMovementKind, StockState } from '@hubcap/rules/cards/custody/stock-movement'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import { uuidv7 } from 'uuidv7'
import type { Network } from '../network/network.ts'

type Place = { franchiseeId: string | null; storeId: string | null; staffId: string | null }
type Share = { place: Place; holder: HolderLevel; quantity: number; state: StockState }

const printed = 60_000
const ofStore = 200
const ofSeller = 40
const dayMs = 86_400_000

const headquarters: Place = { franchiseeId: null, storeId: null, staffId: null }

/**
 * What each store was given, and in headquarters' own stores each of the sellers, too: elsewhere they sell from the store's. The
 * last store's are still on their way.
 */
function sharesOf({ stores, staff }: Network, direct: ReadonlySet<string>): Share[] {
  return stores.flatMap(({ id: storeId, franchiseeId }, at): Share[] => {
    const place = { franchiseeId, storeId, staffId: null }
    const isLast = at === stores.length - 1
    const sellers = staff.filter(
      (one) =>
        direct.has(franchiseeId) && one.storeId === storeId && one.stays.at(-1)?.until === null && one.plan.share > 0,
    )
    return [
      { place, holder: 'store', quantity: ofStore, state: isLast ? 'on_the_way' : 'held' },
      ...sellers.map(
        ({ id: staffId }): Share => ({
          ...{ place: { franchiseeId, storeId, staffId }, holder: 'staff', quantity: ofSeller, state: 'held' },
        }),
      ),
    ]
  })
}

/** Card numbers as they lie about in a chain that sells by number: printed a month ago, issued and received since. */
export async function issueCardNumbers(request: Request, network: Network): Promise<void> {
  const { tenantId } = request.actor
  const seriesId = uuidv7()
  const daysAgo = (days: number) => new Date(request.now.getTime() - days * dayMs)
  const direct = await doorOf(request).write((db) =>
    db.franchisee.findMany({ where: { kind: 'direct' }, select: { id: true } }),
  )
  let next = 1
  const pieces = sharesOf(network, new Set(direct.map(({ id }) => id))).map((share) => {
    const firstSerial = next
    next += share.quantity
    return { ...share, firstSerial, lastSerial: next - 1 }
  })
  const rest = { place: headquarters, holder: 'headquarters' as const, state: 'held' as const }
  const all = [...pieces, { ...rest, firstSerial: next, lastSerial: printed, quantity: printed - next + 1 }]
  const serials = ({ firstSerial, lastSerial, quantity }: (typeof all)[number]) => ({
    firstSerial,
    lastSerial,
    quantity,
  })
  const moved = (piece: (typeof all)[number], kind: StockMovementKind, fromHolder: HolderLevel, at: Date) => ({
    ...{ tenantId, id: uuidv7(), seriesId, ...serials(piece), ...piece.place, kind, fromHolder, at },
    toHolder: kind === 'issued' ? piece.holder : null,
  })
  const whole = { ...rest, firstSerial: 1, lastSerial: printed, quantity: printed }
  await doorOf(request).write(async (db) => {
    const shape = { kind: 'card', medium: 'paper', name: '实体会员卡', prefix: '6868', serialDigits: 8 }
    await db.numberSeries.createMany({ data: [{ ...shape, tenantId, id: seriesId, createdAt: daysAgo(30) }] })
    await db.numberStretch.createMany({
      data: all.map((piece) => ({
        ...{ tenantId, id: uuidv7(), seriesId, ...serials(piece), ...piece.place },
        ...{ holder: piece.holder, state: piece.state, since: daysAgo(piece.state === 'on_the_way' ? 1 : 20) },
      })),
    })
    await db.numberMovement.createMany({
      data: [
        moved(whole, 'printed', 'headquarters', daysAgo(30)),
        ...pieces.flatMap((piece) =>
          piece.state === 'on_the_way'
            ? [moved(piece, 'issued', 'headquarters', daysAgo(1))]
            : [
                moved(piece, 'issued', 'headquarters', daysAgo(22)),
                moved(piece, 'received', piece.holder, daysAgo(20)),
              ],
        ),
      ],
    })
  })
}
