import type { Writing } from '@hubcap/database/door/database'
import type { PaymentMethod } from '@hubcap/rules/ledger/payment-method'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import { decideDayCount } from '@hubcap/rules/takings/decide-day-count'
import { asDate } from '@hubcap/server/operation/dates'
import { decided } from '@hubcap/server/operation/decided'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import type { Doer } from '@hubcap/server/sales/add-card-sales'
import { tillAmount, tillMovements } from '@hubcap/server/takings/till-movements'
import { uuidv7 } from 'uuidv7'
import { addDays, type Day } from '../calendar/day.ts'
import { type Dice, dice, type Weighted } from '../chances/dice.ts'
import type { DemoMoment } from '../load/demo-moment.ts'
import type { TradingStore } from '../network/network.ts'

/** For how many days stores have signed what they took. */
const daysSigned = 35
/** One store is always a few days late. */
const lateDays = 4
const float = 30_000
const difference = { share: 0.06, most: 20 }
const yuan = 100

const reasons: Weighted<string> = [
  ['找零差错', 45],
  ['有一笔记错付款方式', 30],
  ['备用金多放了', 15],
  ['平台手续费尚未到账', 10],
]

const advanced = '作废退款由店长先行垫付'

type Taken = { store_id: string; day: Day; method: PaymentMethod; expected: number; movements: string[] }

const taken = (db: Writing, request: Request, stores: readonly TradingStore[], from: Day, to: Day) => db.$queryRaw<
  Taken[]
>`
  SELECT m.store_id, m.booked_on::text AS day, a.method, sum(${tillAmount})::float8 AS expected,
    array_agg(DISTINCT m.id) AS movements
  FROM ${tillMovements(
    request.actor.tenantId,
    stores.map(({ franchiseeId }) => franchiseeId),
  )}
  WHERE m.tenant_id = app.tenant_id() AND m.booked_on BETWEEN ${from}::date AND ${to}::date
  GROUP BY 1, 2, 3 ORDER BY 2, 1, 3`

const keyOf = (storeId: string, day: Day) => `${storeId} ${day}`

/** What somebody counts: mostly what the books say. */
function countOf(chances: Dice, { method, expected }: Taken) {
  const isOff = chances.happens(difference.share)
  const off = isOff ? (chances.happens(0.5) ? 1 : -1) * chances.whole(1, difference.most) * yuan : 0
  const opening = method === 'cash' ? float : 0
  const isSound = method !== 'cash' || opening + expected + off >= 0
  // A cash sale of the day before that is voided on a quiet day takes more than lies in the drawer.
  if (method === 'cash' && opening + expected < 0) return { paymentMethod: method, counted: 0, reason: advanced }
  const counted = opening + expected + (isSound ? off : 0)
  const reason = isSound && off !== 0 ? chances.weighted(reasons) : null
  return { paymentMethod: method, counted, reason }
}

type Closing = { readonly slug: string; readonly store: TradingStore; readonly day: Day }

function closeOf(request: Request, { slug, store, day }: Closing, rows: readonly Taken[]) {
  const chances = dice(slug, 'day close', store.plan.code, day)
  const cash = rows.find(({ method }) => method === 'cash') ?? { method: 'cash' as const, expected: 0 }
  const counted = [...rows.filter(({ method }) => method !== 'cash'), cash as Taken].map((row) => countOf(chances, row))
  const inDrawer = counted.find(({ paymentMethod }) => paymentMethod === 'cash')?.counted ?? 0
  const books = Object.fromEntries(rows.map(({ method, expected }) => [method, { expected, afterClose: 0 }]))
  const handedOver = Math.max(0, inDrawer - float)
  const { methods, ...figures } = decided(
    decideDayCount({
      ...{ day, today: day, currency: request.chain.currency, signed: false, books, counted, openingCash: float },
      ...{ store: { status: 'open', franchiseeId: store.franchiseeId }, denominations: null, handedOver },
      receiverFranchiseeId: null,
    }),
  )
  const place = {
    tenantId: request.actor.tenantId,
    franchiseeId: store.franchiseeId,
    storeId: store.id,
    day: asDate(day),
  }
  const at = (time: string) => instantOnDay(day, request.chain.timeZone, time)
  const by: Doer = store.manager
  const id = uuidv7()
  return {
    close: {
      ...{ ...place, ...figures, id, no: 1, handedOver, countedAt: at('21:40'), countedById: by.id },
      countedByName: by.name,
    },
    methods: methods.map((method) => ({ ...place, dayCloseId: id, ...method })),
    signature: { ...place, dayCloseId: id, signedAt: at('21:50'), signedById: by.id, signedByName: by.name },
    movements: [...new Set(rows.flatMap(({ movements }) => movements))].map((movementId) => ({
      ...{ tenantId: place.tenantId, franchiseeId: place.franchiseeId, storeId: place.storeId, dayCloseId: id },
      movementId,
    })),
  }
}

/**
 * What stores counted and signed each evening of the last weeks. Yesterday some only counted, one is some days late, and today
 * isn't over.
 */
export async function closeDays(
  request: Request,
  slug: string,
  stores: readonly TradingStore[],
  moment: DemoMoment,
): Promise<void> {
  const yesterday = addDays(moment.today, -1)
  await doorOf(request).write(async (db) => {
    const rows = await taken(db, request, stores, addDays(moment.today, -daysSigned), yesterday)
    const days = Map.groupBy(rows, ({ store_id, day }) => keyOf(store_id, day))
    const closes = stores.flatMap((store, at) => {
      const lastDay = at === 1 ? addDays(yesterday, -lateDays) : yesterday
      return [...days.values()].flatMap((of) => {
        const [{ store_id, day } = { store_id: '', day: '' }] = of
        if (store_id !== store.id || day > lastDay) return []
        const isSigned = day < yesterday || at % 3 !== 0
        return [{ ...closeOf(request, { slug, store, day }, of), isSigned }]
      })
    })
    const signed = closes.filter(({ isSigned }) => isSigned)
    await db.dayClose.createMany({ data: closes.map(({ close }) => close) })
    await db.dayCloseMethod.createMany({ data: closes.flatMap(({ methods }) => methods) })
    await db.dayCloseSignature.createMany({ data: signed.map(({ signature }) => signature) })
    const held = signed.flatMap(({ movements }) => movements)
    await db.$executeRaw`
      INSERT INTO day_close_movement (tenant_id, movement_id, day_close_id, franchisee_id, store_id)
      SELECT ${request.actor.tenantId}::uuid, h."movementId", h."dayCloseId", h."franchiseeId", h."storeId"
      FROM json_to_recordset(${JSON.stringify(held)}::json)
        AS h("movementId" uuid, "dayCloseId" uuid, "franchiseeId" uuid, "storeId" uuid)`
  })
}
