import { afterAll, expect, test } from 'vitest'
import { type SmallNetwork, smallNetwork } from '../testing/small-network.ts'
import { testDatabase } from '../testing/test-database.ts'
import { openDatabase } from './database.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app, connections: 4 })
const networks: SmallNetwork[] = []
for (const mark of ['red', 'blue', 'green', 'amber']) networks.push(await smallNetwork(database, mark))
afterAll(() => database.close())

test('many actors asking in the same tick get their own rows each, and nobody another’s', async () => {
  const actors = networks.flatMap((network) => Object.values(network.actors).map((actor) => ({ actor, network })))
  const sales = networks.flatMap((network) =>
    network.franchisees.flatMap((franchisee) =>
      franchisee.stores.flatMap((store) =>
        store.saleIds.map((id, index) => ({ id, network, store, staffId: store.repIds[Math.floor(index / 2)] })),
      ),
    ),
  )
  let wrong = 0
  let found = 0
  for (let round = 0; round < 3; round++) {
    const answers = await Promise.all(
      actors.flatMap(({ actor, network }) =>
        sales.map(async (sale) => {
          const { tenantId } = sale.network
          const key = { tenantId_id: { tenantId, id: sale.id } }
          const row = await database.asActor(actor).read((db) => db.cardSale.findUnique({ where: key }))
          const isOwn =
            sale.network === network &&
            (actor.scope === 'chain' ||
              (actor.franchiseeIds.includes(sale.store.franchiseeId) &&
                (actor.scope === 'franchisee' ||
                  (actor.storeIds.includes(sale.store.id) &&
                    (actor.scope === 'store' || actor.staffId === sale.staffId)))))
          return { row, isOwn, id: sale.id }
        }),
      ),
    )
    wrong += answers.filter(({ row, isOwn, id }) => (isOwn ? row?.id !== id : row !== null)).length
    found += answers.filter(({ row }) => row !== null).length
  }
  expect(wrong).toBe(0)
  // Four chains, each: 16 for both at HQ, 8 for the owner, 4 for the manager, 2 for the rep; three rounds.
  expect(found).toBe(4 * (16 + 16 + 8 + 4 + 2) * 3)
})

test('a connection that failed in the middle carries nothing over to the next caller', async () => {
  const [red, blue] = networks as [SmallNetwork, SmallNetwork]
  for (let round = 0; round < 50; round++) {
    const broken = database.asActor(red.actors.hq_admin).read((db) => db.$queryRaw`SELECT 1 / 0`)
    await expect(broken).rejects.toThrow()
    const aborted = database.asActor(red.actors.hq_admin).write(async (db) => {
      await db.store.count()
      throw new Error('aborted')
    })
    await expect(aborted).rejects.toThrow('aborted')
    const stores = await database.asActor(blue.actors.franchise_owner).read((db) => db.store.findMany())
    expect(stores.map(({ tenantId }) => tenantId)).toEqual([blue.tenantId, blue.tenantId])
  }
})
