import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, test } from 'vitest'
import { clearingStage } from '../testing/clearing-stage.ts'
import { id, tillStage } from '../testing/till-stage.ts'
import { twoChains } from '../testing/two-chains.ts'

const { database, red, blue, api } = await twoChains(await testDatabase())

const { one, other, ask, write, lines, step } = clearingStage(database, red, () => api)
const { call, makeCard, system } = tillStage(database, red, testNow, () => api)
const { hq_admin: admin, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors
/** The same person in a post of the other franchisee’s. */
const otherOwner: Actor = { ...owner, assignmentId: uuidv7(), franchiseeIds: [other.id] }
beforeAll(() =>
  system.write(async (db) => {
    const { tenantId, userAccountId, assignmentId } = otherOwner as Actor & {
      userAccountId: string
      assignmentId: string
    }
    const post = { tenantId, userAccountId, createdAt: testNow }
    await db.assignment.createMany({ data: [{ ...post, id: assignmentId, role: 'franchise_owner' }] })
    const place = { tenantId, id: uuidv7(), userAccountId, assignmentId, franchiseeId: other.id }
    await db.assignmentPlace.createMany({ data: [place] })
  }),
)

const movementFields = `id cause at franchiseeName storeName recordedByName cardId cardNo tillSaleNo reversesId reversedById
  transfers { debit { kind } credit { kind } amount unit franchiseeName lotKind }
  clearingLines { kind debtorName creditorName isToHeadquarters amount runId }`
const movement = async (movementId: string | null, actor: Actor = admin) =>
  (
    await ask(
      `query ($movementId: ID) { ledgerMovement(movementId: $movementId) { ${movementFields} } }`,
      { movementId },
      actor,
    )
  ).ledgerMovement

describe('a line of a run', () => {
  let run: string
  let sale: string
  let receipt: string

  beforeAll(async () => {
    const item = { code: 'WASH', name: '精洗', kind: 'basic', price: 6800 }
    const wash = (await call('createServiceItem', item, admin, '... on ServiceItem { id }')).id
    await makeCard({ cardNo: '886600000142', bonus: 0 })
    const typed = { storeId: id('Store', one.stores[0]?.id as string), typed: '13800131000' }
    const found = await call('identifyAtTill', typed, rep, '... on AtTill { presentation cards { id } }')
    const input = {
      ...{ storeId: typed.storeId, staffId: id('Staff', one.stores[0]?.repIds[0] as string) },
      ...{ soldAt: testNow.toISOString(), lines: [{ serviceItemId: wash, quantity: 2 }], payments: [] },
      ...{ cards: [{ cardId: found.cards[0].id, amount: 13_600 }], presentation: found.presentation },
      idempotencyKey: crypto.randomUUID(),
    }
    const made = await call('recordTillSale', input, rep, '... on TillSale { id saleNo }')
    sale = made.id
    receipt = made.saleNo
    run = (await write('draftClearingRun', {})).id
  })

  test('names card, holder, service, receipt and the rule that it was valued by, and its movement', async () => {
    expect(await lines(run)).toMatchObject([
      {
        ...{ kind: 'principal', serviceNames: ['精洗 ×2'], tillSaleNo: receipt, priceRule: 'face', taken: 13_600 },
        ...{ cardNo: '•••• 0142', holderName: 'r*** 1***', cardId: expect.any(String), movementId: expect.any(String) },
      },
    ])
  })

  test('tells both sides what was served, and whoever doesn’t see the card neither it nor its holder', async () => {
    const shared = { serviceNames: ['精洗 ×2'], tillSaleNo: receipt, priceRule: 'face', cardNo: '•••• 0142' }
    const known = { cardId: expect.any(String), holderName: 'r*** 1***', movementId: expect.any(String) }
    expect(await lines(run, otherOwner)).toMatchObject([{ ...shared, ...known }])
    expect(await lines(run, owner)).toMatchObject([{ ...shared, cardId: null, holderName: null }])
  })

  test('leads to the movement, and the movement back to the run', async () => {
    const [{ movementId }] = await lines(run)
    expect(await movement(movementId)).toMatchObject({
      ...{ cause: 'use', storeName: 'red store 00', tillSaleNo: receipt, cardNo: '•••• 0142', reversedById: null },
      clearingLines: [{ kind: 'principal', amount: 13_600, isToHeadquarters: false, runId: run }],
    })
  })

  test('shows each side of a movement its own books', async () => {
    const [{ movementId }] = await lines(run)
    const whose = async (actor: Actor) =>
      new Set(
        (await movement(movementId, actor)).transfers.map((each: { franchiseeName: string }) => each.franchiseeName),
      )
    expect([...(await whose(owner))]).toEqual(['red franchisee 0'])
    expect([...(await whose(otherOwner))]).toEqual(['red franchisee 1'])
    expect((await whose(admin)).size).toBe(2)
  })

  test('is taken back by a movement that names the one it reverses', async () => {
    const [{ movementId }] = await lines(run)
    const given = { id: sale, reason: '记错了', idempotencyKey: crypto.randomUUID() }
    await call('reverseTillSale', given, manager, '... on TillSale { id }')
    const { reversedById } = await movement(movementId)
    expect(await movement(reversedById)).toMatchObject({
      ...{ cause: 'reversal', reversesId: movementId },
      clearingLines: [{ amount: 13_600, runId: null }],
    })
    await step(run, 'redraft')
    const both = await lines(run)
    expect(
      both.map((line: { serviceNames: string[]; priceRule: string }) => [line.serviceNames, line.priceRule]),
    ).toEqual([
      [['精洗 ×2'], 'face'],
      [['精洗 ×2'], 'face'],
    ])
  })
})

describe('a movement', () => {
  test('is none where it is malformed, unknown, or another chain’s', async () => {
    const theirs = await movement(null, blue.actors.hq_admin)
    const [mine] = [await movement(null)]
    expect(mine.id).not.toBe(theirs?.id)
    for (const wrong of ['%', '\\', 'x', crypto.randomUUID()]) expect(await movement(wrong)).toBeNull()
    expect(await movement(mine.id, blue.actors.hq_admin)).toBeNull()
  })

  test('isn’t for those who don’t read the books', async () => {
    const { data, errors } = await api.ask(manager, '{ ledgerMovement { id } }')
    expect([data?.ledgerMovement ?? null, errors?.length]).toEqual([null, 1])
  })
})
