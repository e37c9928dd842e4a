import { recordTillSaleInput } from '@hubcap/rules/till/till-sale.input'
import { inputOf } from '@hubcap/server/operation/input-of'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import { recordTillSale } from '@hubcap/server/till/record-till-sale'
import { addDays } from '../calendar/day.ts'
import { minorPerYuan } from '../chains/minor-per-yuan.ts'
import { dice } from '../chances/dice.ts'
import type { Timeline } from '../load/timeline.ts'
import type { Network } from '../network/network.ts'
import type { ServiceOnSale } from './create-services.ts'

const days = [3, 2, 1]
const methods = ['wechat', 'alipay', 'cash', 'wechat'] as const
const mostADay = 3
const hour = 3_600_000

/** Where each of the services costs what; stores that don't trade sell none. */
async function tradingStores(request: Request, network: Network) {
  const open = await doorOf(request).write((db) =>
    db.store.findMany({
      where: { status: 'open' },
      select: { id: true, code: true, divisionCode: true },
      orderBy: { code: 'asc' },
    }),
  )
  return open.flatMap(({ id, code, divisionCode }) => {
    const seller = network.staff.find(
      (one) => one.storeId === id && one.stays.at(-1)?.until === null && one.plan.share > 0,
    )
    return seller ? [{ id, code, inZhejiang: divisionCode?.startsWith('33') ?? false, staffId: seller.id }] : []
  })
}

/** As an administrator: what a till sells is somebody's doing. */
async function byAdmin(request: Request): Promise<Request> {
  const { userAccount } = await doorOf(request).write((db) =>
    db.assignment.findFirstOrThrow({
      where: { role: 'hq_admin' },
      include: { userAccount: true },
      orderBy: { id: 'asc' },
    }),
  )
  return { ...request, actor: { ...request.actor, userAccountId: userAccount.id }, actorName: userAccount.name }
}

/** Customers without a card, in every open store on each of the last days; their receipts come with them. */
export async function serveWalkIns(
  request: Request,
  time: Timeline,
  network: Network,
  services: readonly ServiceOnSale[],
): Promise<void> {
  if (services.length === 0) return
  const admin = await byAdmin(request)
  for (const store of await tradingStores(request, network))
    for (const ago of days) {
      const day = addDays(time.today, -ago)
      const chance = dice('walk-ins', store.code, day)
      for (let at = chance.whole(0, 1); at < mostADay; at++) {
        const { id, plan } = services[chance.whole(0, services.length - 1)] as ServiceOnSale
        const price = (store.inZhejiang ? (plan.inZhejiang ?? plan.price) : plan.price) * minorPerYuan
        const soldAt = new Date(time.on(day).now.getTime() + (at * 3 + 1) * hour)
        const payments = [{ method: methods[chance.whole(0, methods.length - 1)], amount: price }]
        const lines = [{ serviceItemId: id, quantity: 1 }]
        const input = { storeId: store.id, staffId: store.staffId, soldAt, lines, cards: [], payments }
        const idempotencyKey = `walk-in-${store.id}-${day}-${at}`
        await recordTillSale({ ...admin, now: soldAt }, inputOf(recordTillSaleInput, { ...input, idempotencyKey }))
      }
    }
}
