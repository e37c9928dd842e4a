import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { type Database, openDatabase } from '@hubcap/database/door/database'
import { signInCandidates } from '@hubcap/database/lookups/sign-in-candidates'
import { decideCardSale } from '@hubcap/rules/sales/decide-card-sale'
import { checkBooks } from '@hubcap/server/ledger/check-books'
import { asDay } from '@hubcap/server/operation/dates'
import { nowhere } from '@hubcap/server/operation/origin'
import { checkTotals } from '@hubcap/server/sales/totals/check-totals'
import { createChain } from '@hubcap/server/tenancy/create-chain'
import { loadSignedIn } from '@hubcap/server/tenancy/load-signed-in'
import { signIn } from '@hubcap/server/tenancy/sign-in'
import { testDatabase } from '@hubcap/testing/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Day } from './calendar/day.ts'
import { demoMoment } from './load/demo-moment.ts'
import { DemoIsThere, loadDemo } from './load/load-demo.ts'
import signIns from './sign-ins.json' with { type: 'json' }

const moment = demoMoment('2026-11-21', new Date(0))

const first = await testDatabase()
const second = await testDatabase()
const third = await testDatabase()
const leapDay = await testDatabase()

const open = (url: string) => openDatabase({ url, connections: 2, transactionSeconds: 300 })
const database = open(first.app)
const again = open(second.app)
const others = [open(third.app), open(leapDay.app)] as const
afterAll(() => Promise.all([database, again, ...others].map((one) => one.close())))

async function accountOf(db: Database, login: string, slug: string) {
  const [found] = await db.asNobody().read((at) => signInCandidates(at, { email: login, phoneKey: null }, slug))
  if (!found) throw new Error(`${login} has no account in ${slug}`)
  return found
}

const tenantOf = async (db: Database, slug: 'jiejing' | 'liangtu') => {
  const login = slug === 'jiejing' ? 'jingyi.lin@jiejing.example' : 'mingzhe.song@liangtu.example'
  return (await accountOf(db, login, slug)).tenantId
}

const salesOf = async (db: Database, slug: 'jiejing' | 'liangtu') =>
  db.asSystem(await tenantOf(db, slug)).read((at) =>
    at.cardSale.findMany({
      include: {
        store: true,
        staff: true,
        franchisee: true,
        cardProduct: { include: { versions: true } },
        customer: true,
      },
      orderBy: [{ soldAt: 'asc' }, { id: 'asc' }],
    }),
  )

type Sale = Awaited<ReturnType<typeof salesOf>>[number]
const present = <Row>(row: Row | null | undefined): Row => {
  if (!row) throw new Error('A row that belongs to the sale is out of sight')
  return row
}

/** What a person sees of a sale: no ids. */
const seen = (sale: Sale) => ({
  ...{ no: sale.saleNo, store: sale.store?.name, staff: sale.staff?.staffNo, customer: sale.customerName },
  ...{ customerNo: sale.customer?.customerNo, phone: sale.customer?.phone, product: sale.cardProduct?.code },
  ...{ amount: sale.amount, payment: sale.paymentMethod, soldAt: sale.soldAt, soldOn: sale.soldOn },
  ...{ status: sale.status, reason: sale.voidReason, voidedAt: sale.voidedAt, by: sale.recordedByName },
})

const inSpan = (day: Day, from: Date | null, to: Date | null) =>
  (from === null || asDay(from) <= day) && (to === null || day <= asDay(to))

const figure = (amount: bigint | null) => (amount === null ? null : Number(amount))

/** On which day headquarters withdrew each product, by product id. */
async function withdrawals(tenantId: string): Promise<Map<string, Day>> {
  const entries = await database
    .asSystem(tenantId)
    .read((at) => at.auditEntry.findMany({ where: { action: 'card_product.update' } }))
  return new Map(entries.map(({ entityId, at }) => [entityId, asDay(at)]))
}

/** The sale as it would have been asked for at its own moment. */
function asRequested(sale: Sale, withdrawnOn: Day | undefined) {
  const { price, principal, bonus } = present(present(sale.cardProduct).versions[0])
  const [store, staff] = [present(sale.store), present(sale.staff)]
  const day = asDay(sale.soldOn)
  return {
    product: {
      status: withdrawnOn !== undefined && day >= withdrawnOn ? ('withdrawn' as const) : ('on_sale' as const),
      ...{ price: figure(price), principal: figure(principal), bonus: Number(bonus) },
    },
    franchisee: { status: 'active' as const },
    store: {
      franchiseeId: store.franchiseeId,
      status: inSpan(day, store.openedOn, store.closedOn) ? ('open' as const) : ('closed' as const),
    },
    staff: {
      franchiseeId: staff.franchiseeId,
      status: inSpan(day, staff.hiredOn, staff.leftOn) ? ('active' as const) : ('left' as const),
    },
    sale: { amount: price === null ? Number(sale.amount) : null, soldAt: sale.soldAt },
    chain: { timeZone: 'Asia/Shanghai', currency: 'CNY', maxAmount: null },
    now: sale.soldAt,
  }
}

describe('the demo', () => {
  beforeAll(async () => {
    await loadDemo(database, { moment, months: 2 })
    await loadDemo(again, { moment, months: 2 })
  }, 600_000)

  it('pays managers whose store reached its quota something beside their wage', async () => {
    const tenantId = await tenantOf(database, 'jiejing')
    const staff = { post: '店长' }
    const rewarded = await database
      .asSystem(tenantId)
      .read((db) => db.payStatement.findMany({ where: { staff, rewards: { gt: 0 } } }))
    expect(rewarded.length).toBeGreaterThan(2)
  })

  it('has the network that it promises', async () => {
    const tenantId = await tenantOf(database, 'jiejing')
    await database.asSystem(tenantId).read(async (db) => {
      const stores = await db.store.findMany()
      const staff = await db.staff.findMany({ where: { status: 'active' }, include: { postings: true, pay: true } })
      const reps = staff.filter(({ post }) => post === '销售顾问')
      expect(await db.franchisee.groupBy({ by: ['kind'], _count: true, orderBy: { kind: 'asc' } })).toMatchObject([
        { kind: 'direct', _count: 1 },
        { kind: 'franchised', _count: 3 },
      ])
      expect(stores).toHaveLength(14)
      expect(new Set(stores.map(({ divisionCode }) => divisionCode?.slice(0, 4))).size).toBe(5)
      expect(staff.length).toBeGreaterThanOrEqual(58)
      expect(reps).toHaveLength(24)
      expect(staff.filter(({ postings }) => postings.length > 1)).toHaveLength(2)
      expect(staff.every(({ pay }) => pay.length > 0)).toBe(true)
      expect(new Set(reps.filter(({ name }) => name === '王芳').map(({ franchiseeId }) => franchiseeId)).size).toBe(2)
      expect(await db.assignment.count({ where: { role: 'sales_rep' } })).toBe(24)
    })
  })

  it('sells in both chains up to its last moment and not beyond', async () => {
    for (const slug of ['jiejing', 'liangtu'] as const) {
      const sales = await salesOf(database, slug)
      expect(sales.length).toBeGreaterThan(slug === 'jiejing' ? 2500 : 150)
      expect(asDay(sales[0]?.soldOn as Date).slice(0, 8)).toBe('2026-09-')
      expect(sales.every(({ soldAt, voidedAt }) => soldAt <= moment.now && (voidedAt ?? soldAt) <= moment.now)).toBe(
        true,
      )
      expect(sales.some(({ soldOn }) => asDay(soldOn) === moment.today)).toBe(true)
      expect(sales.some(({ status }) => status === 'voided')).toBe(true)
      const buyers = new Set(sales.map(({ customerId }) => customerId))
      expect(buyers.size).toBeLessThan(sales.length)
    }
  })

  it('has quotas at every level of each month, and a score for everybody who has one', async () => {
    const tenantId = await tenantOf(database, 'jiejing')
    await database.asSystem(tenantId).read(async (db) => {
      const month = new Date('2026-11-01')
      const levels = await db.quota.groupBy({ by: ['level'], where: { month, metric: 'sales_amount' }, _count: true })
      const counts = Object.fromEntries(levels.map(({ level, _count }) => [level, _count]))
      expect(counts).toMatchObject({ chain: 1, franchisee: 4 })
      expect(counts.store).toBeGreaterThan(9)
      expect(counts.staff).toBeGreaterThan(18)
      const scores = await db.performanceScore.findMany({ where: { month, level: 'staff', points: { not: null } } })
      expect(scores).toHaveLength(counts.staff ?? 0)
      expect(new Set(scores.map(({ band }) => band)).size).toBeGreaterThan(1)
    })
  })

  it('has totals of days that are what its sales and customer files add up to', async () => {
    for (const slug of ['jiejing', 'liangtu'] as const) {
      const door = database.asSystem(await tenantOf(database, slug))
      expect(await door.read((db) => db.dailyTotal.count())).toBeGreaterThan(100)
      expect(await door.read(checkTotals)).toEqual([])
    }
  })

  it('lives on cards: used in other stores and other franchisees, in every kind, with books that hold together', async () => {
    for (const slug of ['jiejing', 'liangtu'] as const) {
      const door = database.asSystem(await tenantOf(database, slug))
      expect(await door.read(checkBooks)).toEqual([])
      expect(await door.read((db) => db.tillSale.count())).toBeGreaterThan(100)
      expect(await door.read((db) => db.vehicle.count())).toBeGreaterThan(100)
    }
    await database.asSystem(await tenantOf(database, 'jiejing')).read(async (db) => {
      const uses = await db.ledgerMovement.findMany({ where: { cause: 'use' }, include: { card: true } })
      expect(uses.some(({ card, storeId }) => card?.storeId !== storeId)).toBe(true)
      expect(uses.some(({ card, franchiseeId }) => card?.franchiseeId !== franchiseeId)).toBe(true)
      const runs = await db.clearingRun.findMany({ orderBy: { fromOn: 'asc' }, include: { lines: true } })
      expect(runs.map(({ status }) => status)).toEqual(['locked', 'locked', 'reviewed', 'drafted'])
      expect(runs.at(-1)?.lines.length).toBeGreaterThan(10)
      const lots = await db.cardLot.groupBy({ by: ['kind'], _count: true })
      expect(lots.map(({ kind }) => kind).toSorted()).toEqual(['bonus', 'count', 'period', 'principal'])
      expect(await db.prepaymentCustody.count()).toBeGreaterThan(2)
      expect(await db.rateTable.count()).toBe(2)
    })
  })

  it('has leads of every kind with everybody who sells, some due, some about to go back, and some in the pool', async () => {
    const tenantId = await tenantOf(database, 'jiejing')
    await database.asSystem(tenantId).read(async (db) => {
      const leads = await db.lead.findMany({ include: { touches: true, cardSale: true } })
      const open = leads.filter(({ status }) => status === 'open')
      expect(new Set(leads.map(({ source }) => source)).size).toBe(7)
      expect(new Set(open.map(({ grade }) => grade)).size).toBe(4)
      expect(new Set(open.map(({ staffId }) => staffId)).size).toBeGreaterThan(20)
      expect(open.filter(({ staffId }) => staffId === null).length).toBeGreaterThan(20)
      const today = new Date(moment.today)
      for (const due of [
        open.filter((one) => one.nextStepOn && one.nextStepOn < today),
        open.filter((one) => one.nextStepOn?.getTime() === today.getTime()),
      ])
        expect(due.length).toBeGreaterThan(15)
      const quietDays = (since: Date) => (today.getTime() - since.getTime()) / 86_400_000
      const held = open.filter(({ staffId }) => staffId !== null).map(({ quietSince }) => quietDays(quietSince))
      expect(Math.max(...held)).toBeLessThan(15)
      expect(held.some((days) => days >= 12)).toBe(true)
      const won = leads.filter(({ status }) => status === 'won')
      expect(won.length).toBeGreaterThan(40)
      expect(won.every(({ id, cardSale }) => cardSale?.leadId === id)).toBe(true)
      expect(leads.some(({ lostReason }) => lostReason === 'duplicate')).toBe(true)
      const { now } = moment
      for (const { createdAt, closedAt, touches } of leads) {
        expect(createdAt < now && (closedAt ?? createdAt) >= createdAt).toBe(true)
        expect(touches.every(({ at }) => createdAt <= at && at <= (closedAt ?? now))).toBe(true)
      }
    })
  })

  it('is known to the planner as soon as it is there', async () => {
    const known = await database
      .asSystem(await tenantOf(database, 'liangtu'))
      .read(
        (at) =>
          at.$queryRaw<{ rows: number }[]>`SELECT reltuples::int AS rows FROM pg_class WHERE relname = 'card_sale'`,
      )
    const sales = (await salesOf(database, 'jiejing')).length + (await salesOf(database, 'liangtu')).length
    expect(known[0]?.rows).toBeGreaterThan(sales * 0.9)
  })

  it('is the same for the same today', async () => {
    for (const slug of ['jiejing', 'liangtu'] as const) {
      const [one, other] = [await salesOf(database, slug), await salesOf(again, slug)]
      expect(other.map(seen)).toEqual(one.map(seen))
      const receipts = (db: Database, at: string) =>
        db.asSystem(at).read((rows) => rows.tillSale.findMany({ orderBy: { saleNo: 'asc' } }))
      const [here, there] = [
        await receipts(database, await tenantOf(database, slug)),
        await receipts(again, await tenantOf(again, slug)),
      ]
      expect(there.map(({ saleNo, total, soldAt }) => ({ saleNo, total, soldAt }))).toEqual(
        here.map(({ saleNo, total, soldAt }) => ({ saleNo, total, soldAt })),
      )
    }
  })

  it('holds only sales that the rules would have accepted at their moment', async () => {
    for (const slug of ['jiejing', 'liangtu'] as const) {
      const withdrawn = await withdrawals(await tenantOf(database, slug))
      for (const sale of await salesOf(database, slug)) {
        const decision = decideCardSale(asRequested(sale, withdrawn.get(sale.cardProductId)))
        const { amount, principal, bonus, soldOn } = sale
        const figures = { amount: Number(amount), principal: Number(principal), bonus: Number(bonus) }
        expect(decision).toEqual({ ok: true, value: { ...figures, soldOn: asDay(soldOn) } })
      }
    }
  })

  it('keeps one file for each franchisee of a customer, with the first seller', async () => {
    const sales = await salesOf(database, 'jiejing')
    const firsts = new Map<string, string>()
    for (const { customerId, franchiseeId, staffId } of sales) {
      const key = `${customerId} ${franchiseeId}`
      if (!firsts.has(key)) firsts.set(key, staffId)
    }
    const tenantId = await tenantOf(database, 'jiejing')
    const files = await database.asSystem(tenantId).read((db) => db.customerFile.findMany())
    expect(new Map(files.map((file) => [`${file.customerId} ${file.franchiseeId}`, file.staffId]))).toEqual(firsts)
  })

  it('can be loaded on any day, a leap day too', async () => {
    await loadDemo(others[1], { moment: demoMoment('2028-02-29', new Date(0)), months: 1 })
    expect((await salesOf(others[1], 'jiejing')).length).toBeGreaterThan(500)
  })
})

describe('sign-ins.json', () => {
  const roles: Record<string, string[]> = {
    'HQ administrator': ['hq_admin'],
    'HQ finance': ['hq_finance'],
    'Franchise owner': ['franchise_owner'],
    'Store manager': ['store_manager'],
    'Sales rep': ['sales_rep'],
    'Franchise owner, another franchisee': ['franchise_owner'],
    'Two posts: franchise owner, store manager': ['franchise_owner', 'store_manager'],
    'Two chains: franchise owner in both': ['franchise_owner'],
    'HQ administrator, another chain': ['hq_admin'],
  }

  it('names every kind of sign-in once', () => {
    expect(signIns.map(({ role }) => role)).toEqual(Object.keys(roles))
  })

  it.each(signIns)('$role signs in as $name', async ({ role, chain, chainSlug, name, login, password }) => {
    const signingIn = { database, secret: 's'.repeat(32), now: moment.now, origin: nowhere }
    const offered = await signIn(signingIn, { login, password, chainSlug: null })
    const bothChains = [['jiejing', 'liangtu'], [chainSlug]] as const
    expect(offered.map(({ slug }) => slug).toSorted()).toEqual(
      role.startsWith('Two chains') ? bothChains[0] : bothChains[1],
    )
    expect(offered.find(({ slug }) => slug === chainSlug)?.name).toBe(chain)
    const { tenantId, userAccountId } = await accountOf(database, login, chainSlug)
    const posts = await database.asSystem(tenantId).read((db) => db.assignment.findMany({ where: { userAccountId } }))
    expect(posts.map((post) => post.role).toSorted()).toEqual(roles[role])
    const signedIn = await loadSignedIn(database, { tenantId, userAccountId, assignmentId: null })
    expect(signedIn?.actorName).toBe(name)
  })
})

describe('loading again', () => {
  it('is refused in one sentence', () => {
    const main = path.join(import.meta.dirname, 'main.ts')
    const env = { ...process.env, DATABASE_URL: first.app }
    const { status, stderr } = spawnSync(process.execPath, [main, 'load'], { env, encoding: 'utf8' })
    expect(stderr.trim()).toMatch(/^The demo can't be loaded: a chain with the address \/jiejing is there already/)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(1)
  })

  it('writes nothing where one of the two chains is there', async () => {
    const administrator = { name: 'Ada', email: 'ada@liangtu.example', phoneKey: null, password: 'a long password' }
    const settings = { timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh' as const }
    await createChain(others[0], { slug: 'liangtu', name: '亮途', ...settings, administrator }, moment.now)
    await expect(loadDemo(others[0], { moment, months: 1 })).rejects.toThrow(DemoIsThere)
    await expect(tenantOf(others[0], 'jiejing')).rejects.toThrow('no account')
  })
})
