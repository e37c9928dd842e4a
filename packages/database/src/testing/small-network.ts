import { customerTokens } from '@hubcap/rules/customers/customer-tokens'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { type Role, scopeOf } from '@hubcap/rules/tenancy/role'
import { uuidv7 } from 'uuidv7'
import type { Database, Writing } from '../door/database.ts'
import { setCustomerTokens } from '../lookups/customer-tokens.ts'
import { plainVersion } from './plain-version.ts'
import { makeInvitations, makeNumbers } from './small-numbers.ts'
import { makeSchedules } from './small-schedules.ts'
import { makeSessions } from './small-sessions.ts'
import { makeSystems } from './small-systems.ts'
import { makeTotals } from './small-totals.ts'
import { makeViews } from './small-views.ts'

/** The instant at which the small network's test requests are made: noon in Shanghai. */
export const testNow = new Date('2026-11-20T04:00:00Z')

export type SmallStore = {
  id: string
  franchiseeId: string
  repIds: string[]
  saleIds: string[]
  customerIds: string[]
}
export type SmallFranchisee = { id: string; contractId: string; stores: SmallStore[] }

/**
 * A chain just large enough to tell right from wrong: two franchisees of two stores, two reps in each store, each rep with
 * one customer and two sales (one of them voided) with their totals, pay and postings for everybody, quotas and scores of one month, open
 * invitations, a report by schedule and a session of everybody's own, and another system with a key and a webhook. Every name carries
 * its place.
 */
export type SmallNetwork = {
  tenantId: string
  slug: string
  cardProductId: string
  franchisees: SmallFranchisee[]
  accounts: Record<Role, { userAccountId: string; assignmentId: string }>
  /** One actor per role; owner, manager and rep belong to the first franchisee, its first store, and its first rep. */
  actors: Record<Role, Actor>
}

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const createdAt = testNow

/** Amounts differ by place, so that a sum tells whose sales are in it. */
export const saleAmount = (franchisee: number, store: number, rep: number) =>
  10_000 * (franchisee + 1) + 1_000 * (store + 1) + 100 * (rep + 1)

type Making = { db: Writing; tenantId: string; mark: string; cardProductId: string }

async function makeRep({ db, tenantId, mark, cardProductId }: Making, store: SmallStore, at: [number, number, number]) {
  const name = `${mark} rep ${at.join('')}`
  const person = uuidv7()
  const staffId = uuidv7()
  const customerId = uuidv7()
  const { franchiseeId, id: storeId } = store
  const place = { tenantId, franchiseeId, storeId, staffId }
  await db.person.createMany({ data: [{ tenantId, id: person, createdAt }] })
  await db.staff.createMany({
    data: [
      {
        ...{ tenantId, id: staffId, personId: person, franchiseeId, storeId, staffNo: `${at.join('')}`, name },
        ...{ nameKey: name, status: 'active', hiredOn: day('2025-01-01'), createdAt },
      },
    ],
  })
  await db.staffPosting.createMany({ data: [{ ...place, id: uuidv7(), fromOn: day('2025-01-01'), createdAt }] })
  await db.staffPay.createMany({
    data: [{ tenantId, id: uuidv7(), franchiseeId, staffId, fromOn: day('2025-01-01'), baseWage: 500_000n, createdAt }],
  })
  const customerName = `${mark} customer ${at.join('')}`
  const phoneKey = `+861380013${at.join('')}0`
  await db.customer.createMany({
    data: [
      {
        ...{ tenantId, id: customerId, customerNo: `C${at.join('')}`, name: customerName, nameKey: customerName },
        ...{ phone: phoneKey, phoneKey, createdAt },
      },
    ],
  })
  await db.customerFile.createMany({
    data: [{ ...place, id: uuidv7(), customerId, notes: `${mark} notes`, openedOn: day('2026-11-10'), createdAt }],
  })
  const tokens = customerTokens({ customerNo: `C${at.join('')}`, name: customerName, phone: phoneKey, phoneKey })
  await setCustomerTokens(db, [{ id: customerId, tokens }])
  const amount = BigInt(saleAmount(at[0], at[1], at[2]))
  for (const [index, status] of ['recorded', 'voided'].entries()) {
    const id = uuidv7()
    const voided = status === 'voided' ? { voidedAt: createdAt, voidReason: `${mark} reason`, voidedByName: mark } : {}
    await db.cardSale.createMany({
      data: [
        {
          ...{
            ...place,
            id,
            customerId,
            customerName,
            staffName: name,
            storeName: `${mark} store ${at[0]}${at[1]}`,
            cardProductId,
            saleNo: `S${at.join('')}${index}`,
            status,
            createdAt,
          },
          ...{ amount, principal: amount, bonus: 0n, paymentMethod: 'wechat' },
          ...{ soldAt: new Date(`2026-11-1${index}T03:00:00Z`), soldOn: day(`2026-11-1${index}`), ...voided },
        },
      ],
    })
    store.saleIds.push(id)
  }
  await makeTotals(db, { ...place, cardProductId, amount })
  store.repIds.push(staffId)
  store.customerIds.push(customerId)
}

async function makeFranchisee(making: Making, index: number): Promise<SmallFranchisee> {
  const { db, tenantId, mark } = making
  const franchiseeId = uuidv7()
  const contractId = uuidv7()
  const name = `${mark} franchisee ${index}`
  await db.franchisee.createMany({
    data: [
      {
        tenantId,
        id: franchiseeId,
        code: `F${index}`,
        name,
        nameKey: name,
        kind: 'franchised',
        status: 'active',
        createdAt,
      },
    ],
  })
  await db.franchiseContract.createMany({
    data: [
      {
        ...{ tenantId, id: contractId, franchiseeId, contractNo: `K${index}`, startsOn: day('2025-01-01') },
        ...{ royaltyRate: 500, territory: `${mark} territory`, createdAt },
      },
    ],
  })
  const stores: SmallStore[] = []
  for (const number of [0, 1]) {
    const store: SmallStore = { id: uuidv7(), franchiseeId, repIds: [], saleIds: [], customerIds: [] }
    const storeName = `${mark} store ${index}${number}`
    await db.store.createMany({
      data: [
        {
          ...{ tenantId, id: store.id, franchiseeId, code: `S${index}${number}`, name: storeName, nameKey: storeName },
          ...{ status: 'open', openingHours: {}, createdAt },
        },
      ],
    })
    for (const rep of [0, 1]) await makeRep(making, store, [index, number, rep])
    stores.push(store)
  }
  return { id: franchiseeId, contractId, stores }
}

/** The same with the names that they were made with, and what each rep sold. */
const namedFranchisees = (mark: string, franchisees: readonly SmallFranchisee[]) =>
  franchisees.map(({ id, stores }, franchisee) => ({
    ...{ id, name: `${mark} franchisee ${franchisee}` },
    stores: stores.map((store, number) => ({
      ...{ id: store.id, name: `${mark} store ${franchisee}${number}` },
      reps: store.repIds.map((repId, rep) => ({
        ...{ id: repId, name: `${mark} rep ${franchisee}${number}${rep}` },
        amount: saleAmount(franchisee, number, rep),
      })),
    })),
  }))

type Post = { franchiseeIds: string[]; storeIds: string[]; staffId: string | null }

async function makeActor({ db, tenantId, mark }: Making, role: Role, post: Post): Promise<Actor> {
  const userAccountId = uuidv7()
  const assignmentId = uuidv7()
  await db.userAccount.createMany({
    data: [
      {
        tenantId,
        id: userAccountId,
        name: `${mark} ${role}`,
        email: `${role}@${mark}.example`,
        locale: 'zh',
        status: 'active',
        createdAt,
      },
    ],
  })
  await db.assignment.createMany({
    data: [{ tenantId, id: assignmentId, userAccountId, role, staffId: post.staffId, createdAt }],
  })
  const storeOf = (index: number) => post.storeIds[index] ?? null
  await db.assignmentPlace.createMany({
    data: post.franchiseeIds.map((franchiseeId, index) => ({
      ...{ tenantId, id: uuidv7(), userAccountId, assignmentId, franchiseeId, storeId: storeOf(index) },
    })),
  })
  return { tenantId, userAccountId, assignmentId, role, scope: scopeOf(role), ...post }
}

/** @param mark stands in every text of the network: a lower-case word unique to it */
export async function smallNetwork(database: Database, mark: string): Promise<SmallNetwork> {
  const tenantId = uuidv7()
  const cardProductId = uuidv7()
  return database.asSystem(tenantId).write(async (db) => {
    const making = { db, tenantId, mark, cardProductId }
    await db.chain.createMany({
      data: [
        {
          tenantId,
          slug: mark,
          name: `${mark} chain`,
          timeZone: 'Asia/Shanghai',
          currency: 'CNY',
          locale: 'zh',
          createdAt,
        },
      ],
    })
    await db.cardProduct.createMany({
      data: [
        {
          ...{ tenantId, id: cardProductId, code: 'OPEN', name: `${mark} product`, nameKey: `${mark} product` },
          ...{ kind: 'stored_value', status: 'on_sale', createdAt },
        },
      ],
    })
    await db.cardProductVersion.createMany({ data: [plainVersion(tenantId, cardProductId)] })
    const franchisees = [await makeFranchisee(making, 0), await makeFranchisee(making, 1)]
    const [first] = franchisees as [SmallFranchisee]
    const store = first.stores[0] as SmallStore
    await makeNumbers(db, { tenantId, mark, franchisees: namedFranchisees(mark, franchisees), at: createdAt })
    await makeInvitations(db, { tenantId, mark, franchisees: namedFranchisees(mark, franchisees), at: createdAt })
    const nowhere = { franchiseeIds: [], storeIds: [], staffId: null }
    const inStore = { franchiseeIds: [first.id], storeIds: [store.id] }
    const actors: Record<Role, Actor> = {
      hq_admin: await makeActor(making, 'hq_admin', nowhere),
      hq_finance: await makeActor(making, 'hq_finance', nowhere),
      franchise_owner: await makeActor(making, 'franchise_owner', {
        franchiseeIds: [first.id],
        storeIds: [],
        staffId: null,
      }),
      store_manager: await makeActor(making, 'store_manager', { ...inStore, staffId: null }),
      sales_rep: await makeActor(making, 'sales_rep', { ...inStore, staffId: store.repIds[0] as string }),
    }
    await makeSchedules(db, mark, Object.values(actors), createdAt)
    await makeSessions(db, Object.values(actors), createdAt)
    await makeViews(db, mark, Object.values(actors), createdAt)
    await makeSystems(db, { tenantId, mark, at: createdAt })
    const accounts = Object.fromEntries(
      Object.entries(actors).map(([role, { userAccountId, assignmentId }]) => [role, { userAccountId, assignmentId }]),
    ) as SmallNetwork['accounts']
    return { tenantId, slug: mark, cardProductId, franchisees, accounts, actors }
  })
}
