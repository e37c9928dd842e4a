import { uuidv7 } from 'uuidv7'
import type { Writing } from '../door/database.ts'

/** The month of the small network's quotas and scores. */
export const testMonth = '2026-11-01'

type Place = {
  readonly franchiseeId: string | null
  readonly storeId: string | null
  readonly staffId: string | null
  readonly name: string
  /** Null above the stores. */
  readonly storeName: string | null
  /** Sold in the month, in minor units; its quota is twice that, so that everybody is at a half. */
  readonly amount: number
  readonly cards: number
}

type Rep = { readonly id: string; readonly name: string; readonly amount: number }
type Store = { readonly id: string; readonly name: string; readonly reps: readonly Rep[] }
type Franchisee = { readonly id: string; readonly name: string; readonly stores: readonly Store[] }

const levelOf = ({ franchiseeId, storeId, staffId }: Place) =>
  staffId ? 'staff' : storeId ? 'store' : franchiseeId ? 'franchisee' : 'chain'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function placesOf(chain: string, franchisees: readonly Franchisee[]): Place[] {
  const nowhere = { franchiseeId: null, storeId: null, staffId: null, storeName: null }
  const total = (reps: readonly Rep[]) => ({ amount: sum(reps.map(({ amount }) => amount)), cards: reps.length })
  const all = franchisees.flatMap(({ stores }) => stores.flatMap(({ reps }) => reps))
  return [
    { ...nowhere, name: chain, ...total(all) },
    ...franchisees.flatMap(({ id: franchiseeId, name, stores }) => [
      { ...nowhere, franchiseeId, name, ...total(stores.flatMap(({ reps }) => reps)) },
      ...stores.flatMap(({ id: storeId, name: storeName, reps }) => [
        { ...nowhere, franchiseeId, storeId, storeName, name: storeName, ...total(reps) },
        ...reps.map((rep) => ({
          franchiseeId,
          storeId,
          storeName,
          staffId: rep.id,
          name: rep.name,
          amount: rep.amount,
          cards: 1,
        })),
      ]),
    ]),
  ]
}

type Numbers = {
  readonly tenantId: string
  /** Stands in every name. */
  readonly mark: string
  readonly franchisees: readonly Franchisee[]
  readonly at: Date
}

const weights = [
  ['sales_amount', 60],
  ['cards_sold', 20],
  ['new_customers', 20],
] as const
const plain = { curve: null, floor: 0, cap: 12_000, minimumSample: 0 }

/** The one metric with a quota has all of the weight. */
const partsOf = ({ amount, cards }: Place) =>
  [
    ...[{ metricId: 'sales_amount', weight: 10_000, actual: amount, target: 2 * amount, points: 5_000, leftOut: null }],
    ...['cards_sold', 'new_customers'].map((metricId) => ({
      ...{ metricId, weight: 0, actual: cards, target: null, points: 0, leftOut: 'no_target' },
    })),
  ].map((part) => ({ ...part, sample: cards }))

/** A quota by amount for everybody in the test's month, and the score that comes of it. */
export async function makeNumbers(db: Writing, { tenantId, mark, franchisees, at }: Numbers): Promise<void> {
  const places = placesOf(`${mark} chain`, franchisees)
  const month = new Date(`${testMonth}T00:00:00Z`)
  const placeOf = ({ franchiseeId, storeId, staffId }: Place) => ({ franchiseeId, storeId, staffId })
  await db.quota.createMany({
    data: places.map((place) => ({
      ...{ tenantId, id: uuidv7(), month, metric: 'sales_amount', level: levelOf(place), ...placeOf(place) },
      ...{ target: BigInt(2 * place.amount), updatedAt: at },
    })),
  })
  // The one that the chain begins with.
  const scorecardId = tenantId
  await db.scorecard.createMany({
    data: [
      {
        ...{
          tenantId,
          id: scorecardId,
          familyId: scorecardId,
          name: `${mark} scores`,
          fromMonth: new Date('2026-01-01T00:00:00Z'),
        },
        metrics: weights.map(([metricId, weight]) => ({ metricId, weight, ...plain })),
        ...{ voidFreeShare: 200, voidPenalty: 0, voidPenaltyMax: 0, createdAt: at, createdByName: mark },
        bands: [
          { name: `${mark} above`, minPoints: 10_000 },
          { name: `${mark} below`, minPoints: 0 },
        ],
      },
    ],
  })
  await db.performanceScore.createMany({
    data: places.slice(1).map((place) => ({
      ...{ tenantId, id: uuidv7(), month, level: levelOf(place), ...placeOf(place), scorecardId },
      ...{
        franchiseeId: place.franchiseeId as string,
        name: place.name,
        nameKey: place.name,
        storeName: place.storeName,
      },
      ...{ parts: partsOf(place), recordedSales: place.cards, voidedSales: place.cards },
      ...{ points: 5_000, penalty: 0, band: 1, nextBand: 0, nextBandPoints: 10_000 },
      ...{ storeRanked: 0, franchiseeRanked: 0, chainRank: 1, chainRanked: 1, asOf: at },
    })),
  })
}

/** One open invitation of headquarters, one of each franchisee, one of each store; and a message with a file. */
export async function makeInvitations(db: Writing, { tenantId, mark, franchisees, at }: Numbers): Promise<void> {
  const places = [
    { role: 'hq_finance', franchiseeId: null, storeId: null },
    ...franchisees.flatMap(({ id: franchiseeId, stores }) => [
      { role: 'franchise_owner', franchiseeId, storeId: null },
      ...stores.map(({ id: storeId }) => ({ role: 'sales_rep', franchiseeId, storeId })),
    ]),
  ]
  const expiresAt = new Date(at.getTime() + 7 * 24 * 3_600_000)
  await db.invitation.createMany({
    data: places.map((place) => ({
      ...{ ...place, tenantId, id: uuidv7(), name: `${mark} guest`, locale: 'zh', expiresAt, createdAt: at },
      invitedByName: `${mark} host`,
    })),
  })
  const message = { channel: 'email', kind: 'invitation', recipient: `guest@${mark}.example`, status: 'kept' }
  const text = { recipientName: `${mark} guest`, subject: `${mark} subject`, body: `${mark} body` }
  const messageId = uuidv7()
  await db.message.createMany({ data: [{ tenantId, id: messageId, ...message, ...text, createdAt: at }] })
  const file = { name: `${mark} file`, mediaType: 'text/plain', content: Buffer.from(`${mark} content`) }
  await db.messageAttachment.createMany({ data: [{ tenantId, messageId, ...file }] })
}
