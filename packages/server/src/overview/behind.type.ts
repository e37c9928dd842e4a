import type { Reading } from '@hubcap/database/door/database'
import { type Behind as BehindPlace, furthestBehind, yardsticks } from '@hubcap/rules/overview/furthest-behind'
import type { PlaceKind } from '@hubcap/rules/overview/place-kind'
import { type Reason as ReasonShape, reasonCodes, reasonsOf } from '@hubcap/rules/overview/reasons'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import type { OverviewShape } from './overview-shape.ts'
import { PlaceFigure, type PlaceFigureShape, placeFigures, placePace } from './place-figure.type.ts'
import { reasonFacts } from './reason-facts.ts'

type Standing = { actual: number; previous: number; expected: number | null; figure: PlaceFigureShape }
type BehindShape = BehindPlace<Standing> & { reasons: ReasonShape[] }

function standingOf(figure: PlaceFigureShape): Standing {
  const { actual, expected } = placePace(figure, 'sales_amount')
  return { actual, expected, previous: Number(figure.previousAmount), figure }
}

/** Who needs help one level below, and why. */
export async function placesBehind(db: Reading, overview: OverviewShape, kind: PlaceKind): Promise<BehindShape[]> {
  const behind = furthestBehind((await placeFigures(overview, kind)).map(standingOf))
  const ids = behind.map(({ place }) => place.figure.id)
  const facts = await reasonFacts(db, overview.look, kind, ids)
  return behind.map((one) => {
    const { figure, expected } = one.place
    const of = facts.get(figure.id)
    return { ...one, reasons: of ? reasonsOf({ ...of, short: one.short, expected }) : [] }
  })
}

const named = { store_sold_less: 'Store', seller_sold_less: 'Staff', product_sold_less: 'CardProduct' } as const
const typenameOf = (code: ReasonShape['code']) => (code in named ? named[code as keyof typeof named] : null)

const ReasonCode = builder.enumType('ReasonCode', { values: reasonCodes })
const Yardstick = builder.enumType('Yardstick', { values: yardsticks })

const Reason = builder.objectRef<ReasonShape>('Reason').implement({
  description: 'A figure of records beside the same figure in the same days of the month before.',
  fields: (t) => ({
    code: t.field({ type: ReasonCode, resolve: ({ code }) => code }),
    id: t.id({
      nullable: true,
      description: 'The store, person or product that it names.',
      resolve: ({ code, id }) => {
        const typename = typenameOf(code)
        return typename && id ? encodeGlobalID(typename, id) : null
      },
    }),
    name: t.exposeString('name', { nullable: true }),
    now: t.expose('now', { type: 'Money', description: 'Money in minor units; days and customers are counts.' }),
    before: t.expose('before', { type: 'Money' }),
    cost: t.expose('cost', { type: 'Money', description: 'What it cost; for days and customers an estimate.' }),
  }),
})

export const Behind = builder.objectRef<BehindShape>('Behind').implement({
  fields: (t) => ({
    place: t.field({ type: PlaceFigure, resolve: ({ place }) => place.figure }),
    against: t.field({ type: Yardstick, resolve: ({ against }) => against }),
    short: t.expose('short', { type: 'Money', description: 'By how much it is behind.' }),
    reasons: t.field({ type: [Reason], resolve: ({ reasons }) => reasons }),
  }),
})
