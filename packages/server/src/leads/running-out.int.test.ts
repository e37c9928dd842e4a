import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { id, rowOf, tillStage } from '../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const { system, call } = tillStage(database, red, testNow, () => api)
const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = franchisee.stores as [(typeof franchisee.stores)[0]]
const { hq_admin: admin, sales_rep: rep, store_manager: manager } = red.actors
const day = (ago: number) => new Date(testNow.getTime() - ago * 86_400_000)

let phones = 13_900_000_000
/** A card of 600.00, of which each use takes 100.00, so many days ago. */
async function usedCard(staffId: string, name: string, daysAgo: readonly number[]): Promise<void> {
  const sale = {
    ...{
      storeId: id('Store', store.id),
      staffId: id('Staff', staffId),
      cardProductId: id('CardProduct', red.cardProductId),
    },
    ...{ paymentMethod: 'cash', customerName: name, customerPhone: String(++phones), amount: 60_000 },
    ...{ buyerIdentified: true, idempotencyKey: crypto.randomUUID() },
  }
  const sold = await call('recordCardSale', sale, manager, '... on CardSale { card { id } }')
  const cardId = rowOf(sold.card.id)
  await system.write(async (db) => {
    const lot = await db.cardLot.findFirstOrThrow({ where: { cardId, kind: 'principal' } })
    for (const [at, ago] of daysAgo.entries()) {
      const moment = { at: day(ago), bookedOn: day(ago) }
      const movement = { tenantId: red.tenantId, id: uuidv7(), cause: 'use', ...moment, cardId, ...placeOf() }
      await db.ledgerMovement.createMany({ data: [movement] })
      const use = { tenantId: red.tenantId, id: uuidv7(), movementId: movement.id, no: 1, cardId, cardLotId: lot.id }
      const taken = { amount: 10_000n, uses: 0, usedBefore: BigInt(at * 10_000) }
      await db.cardLotUse.createMany({ data: [{ ...use, ...taken }] })
    }
    const remaining = lot.granted - BigInt(daysAgo.length * 10_000)
    await db.cardLot.updateMany({ where: { id: lot.id }, data: { remaining } })
  })
}
const placeOf = () => ({ franchiseeId: franchisee.id, storeId: store.id, staffId: null })

const runningOut = async (actor: typeof rep) => {
  const { data, errors } = await api.ask(actor, '{ cardsRunningOut(first: 10) { name phone left usesLeft days } }')
  expect(errors).toBeUndefined()
  return data.cardsRunningOut as { name: string }[]
}

test('a card that is used regularly is told of before it is empty, to those who see it; the first on top', async () => {
  const [me, colleague] = store.repIds as [string, string]
  await usedCard(me, '常洗', [29, 20, 10, 5])
  await usedCard(me, '快完', [25, 20, 15, 10, 5])
  await usedCard(me, '两次', [29, 10])
  await usedCard(me, '很久以前', [200, 190, 180, 170])
  await usedCard(colleague, '同事的', [25, 20, 15, 10, 5])
  const mine = await runningOut(rep)
  expect(mine).toEqual([
    { name: '快完', phone: expect.stringContaining('*'), left: 10_000, usesLeft: null, days: 5 },
    { name: '常洗', phone: expect.stringContaining('*'), left: 20_000, usesLeft: null, days: 15 },
  ])
  expect((await runningOut(manager)).map(({ name }) => name)).toEqual(['快完', '同事的', '常洗'])
  expect(await runningOut(admin)).toEqual([])
})
