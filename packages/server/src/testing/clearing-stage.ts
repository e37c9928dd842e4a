import type { Database } from '@hubcap/database/door/database'
import { type SmallNetwork, testNow } from '@hubcap/database/testing/small-network'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { expect } from 'vitest'
import type { TestApi } from './api-client.ts'
import { rowOf } from './till-stage.ts'
import { useCardAt } from './use-card.ts'

const ofRun = '... on ClearingRun { id status revision fromOn toOn }'
const ofContest = '... on ClearingContest { id outcome }'
const ofPayment = '... on ClearingPayment { id paidOn }'
const answers: Readonly<Record<string, string>> = {
  draftClearingRun: ofRun,
  stepClearingRun: ofRun,
  contestClearingLine: ofContest,
  answerClearingContest: ofContest,
  noteClearingPayment: ofPayment,
  undoClearingPayment: ofPayment,
  setRoyaltyTerm: '... on RoyaltyTerm { id fromOn }',
  recordCardSale: '... on CardSale { id }',
}
const runFields = `id status revision fromOn toOn openContests steps { action doneByName }
  nets { franchiseeId franchiseeName receives owes net lineCount } royalties { part base royalty franchiseeName }
  payments { id no debtorName creditorName amount paidOn }`
const lineFields = `id kind cause debtorName creditorName amount taken bookedOn storeName cardProductName status
  cardId cardNo holderName serviceNames tillSaleNo priceRule movementId contests { id reason outcome }`

/** What the tests of clearing share: calls that answer with what a test looks at, and cards of one that another serves. */
export function clearingStage(database: Database, network: SmallNetwork, api: () => TestApi) {
  const { tenantId, cardProductId, actors } = network
  type Place = SmallNetwork['franchisees'][number]
  const [one, other] = network.franchisees as [Place, Place]
  let keys = 0

  async function ask(document: string, variables: object, actor: Actor) {
    const { data, errors } = await api().ask(actor, document, variables)
    expect(errors).toBeUndefined()
    return data
  }

  const write = (field: string, input: object, actor: Actor = actors.hq_admin) =>
    api().change(actor, field, { idempotencyKey: `clearing-${++keys}`, ...input }, answers[field])

  async function runs(actor: Actor = actors.hq_admin) {
    const data = await ask(`{ clearingRuns(first: 20) { edges { node { ${runFields} } } } }`, {}, actor)
    return data.clearingRuns.edges.map(({ node }: { node: object }) => node)
  }
  const run = async (id: string, actor?: Actor) => (await runs(actor)).find((each: { id: string }) => each.id === id)

  async function lines(runId: string, actor: Actor = actors.hq_admin, filter: object = {}) {
    const document = `query ($filter: ClearingLineFilter) {
      clearingLines(first: 50, filter: $filter) { edges { node { ${lineFields} } } } }`
    const data = await ask(document, { filter: { runId, ...filter } }, actor)
    return data.clearingLines.edges.map(({ node }: { node: object }) => node)
  }

  const step = async (id: string, action: string) =>
    write('stepClearingRun', { id, action, revision: (await run(id)).revision })

  /** A card of the first franchisee's. @returns the row's id */
  async function soldCard(amount = 100_000): Promise<string> {
    const [store] = one.stores
    const sale = await write(
      'recordCardSale',
      {
        storeId: encodeGlobalID('Store', store?.id as string),
        staffId: encodeGlobalID('Staff', store?.repIds[0] as string),
        cardProductId: encodeGlobalID('CardProduct', cardProductId),
        ...{ amount, paymentMethod: 'cash', soldAt: testNow.toISOString() },
        ...{ customerName: '周杰', customerPhone: '13900139000' },
      },
      actors.sales_rep,
    )
    const row = await database
      .asSystem(tenantId)
      .read((db) => db.cardSale.findFirstOrThrow({ where: { id: rowOf(sale.id) } }))
    return row.cardId as string
  }

  const used = (cardId: string, amount: number, on: string, at: Place = other) =>
    useCardAt(database, { tenantId, cardId, franchiseeId: at.id, storeId: at.stores[0]?.id as string, amount, on })

  return { one, other, ask, write, runs, run, lines, step, soldCard, used }
}
