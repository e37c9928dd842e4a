import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../../graphql/builder.ts'
import { requestFor } from '../../graphql/context.ts'
import { rowId } from '../../graphql/global-id.ts'
import { todayOf } from '../../operation/dates.ts'
import { authorize, doorOf } from '../../operation/request.ts'
import { FranchiseeDeparture } from './departure.type.ts'
import { type LeftOpen, loadLeftOpen } from './load-left-open.ts'
import { loadCovered, loadOwed, type OwedProduct } from './load-owed.ts'

const OwedProductType = builder.objectRef<OwedProduct>('OwedProduct').implement({
  description: 'What a franchisee owes on cards of one product, frozen value with it.',
  fields: (t) => ({
    cardProductId: t.id({ resolve: ({ id }) => encodeGlobalID('CardProduct', id) }),
    name: t.exposeString('name'),
    byHeadquarters: t.exposeBoolean('byHeadquarters', { description: 'Whether headquarters issues it.' }),
    cards: t.exposeInt('cards'),
    principal: t.expose('principal', { type: 'Money' }),
    bonus: t.expose('bonus', { type: 'Money' }),
    bonusBorne: t.expose('bonusBorne', { type: 'Money', description: 'What of the bonus it bears itself.' }),
    uses: t.exposeInt('uses', { description: 'Left on cards that pay by uses.' }),
  }),
})

type Leaving = LeftOpen & { franchiseeId: string; products: OwedProduct[]; held: bigint; guaranteed: bigint }

const DepartureOverview = builder.objectRef<Leaving>('DepartureOverview').implement({
  description: 'What there is to settle where a franchisee leaves.',
  fields: (t) => ({
    products: t.field({ type: [OwedProductType], resolve: ({ products }) => products }),
    held: t.expose('held', { type: 'Money', description: 'In custody for the cards that it issues itself.' }),
    guaranteed: t.expose('guaranteed', { type: 'Money' }),
    clearing: t.expose('clearing', { type: 'Money', description: 'Not settled yet; below zero where it is to pay.' }),
    numbers: t.exposeInt('numbers', { description: 'Of cards and invoices, still held.' }),
    stores: t.exposeInt('stores', { description: 'Not closed.' }),
    staff: t.exposeInt('staff', { description: 'Still employed.' }),
    customers: t.exposeInt('customers', { description: 'Known ones with value on its cards.' }),
    decision: t.prismaField({
      type: FranchiseeDeparture,
      nullable: true,
      resolve: (query, { franchiseeId }, _args, context) =>
        context.database.client.franchiseeDeparture.findFirst({ ...query, where: { franchiseeId } }),
    }),
  }),
})

builder.queryField('departure', (t) =>
  t.field({
    type: DepartureOverview,
    nullable: true,
    authScopes: { can: 'departure.read' },
    complexity: { field: 100, multiplier: 1 },
    args: { franchiseeId: t.arg.id({ required: true }) },
    resolve: async (_root, args, context) => {
      const request = requestFor(context, 'departure.read')
      const franchiseeId = rowId('Franchisee', args.franchiseeId)
      return doorOf(request).read(async (db) => {
        if (!(await db.franchisee.findFirst({ where: { id: franchiseeId }, select: { id: true } }))) return null
        authorize(request, 'departure.read', { franchiseeId })
        const products = await loadOwed(db, franchiseeId)
        const covered = await loadCovered(db, franchiseeId, todayOf(request))
        return { franchiseeId, products, ...covered, ...(await loadLeftOpen(db, request.actor.tenantId, franchiseeId)) }
      })
    },
  }),
)
