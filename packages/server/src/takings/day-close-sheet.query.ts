import { type PaymentMethod as Method, paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { denominationsOf } from '@hubcap/rules/takings/denomination'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { nilId, rowId } from '../graphql/global-id.ts'
import { DayCloseState, PaymentMethod, TransferCause } from '../graphql/vocabularies.type.ts'
import { once } from '../operation/once.ts'
import { DayClose } from './day-close.type.ts'
import { loadSheet, loadSheetMovements, mostMovements, type TillMovement } from './load-sheet.ts'

const TillMovementType = builder.objectRef<TillMovement>('TillMovement').implement({
  description: 'Money that came into a till, or went out of it.',
  fields: (t) => ({
    key: t.string({ description: 'Tells the rows apart.', resolve: ({ id, method }) => `${id} ${method}` }),
    at: t.expose('at', { type: 'DateTime' }),
    bookedOn: t.expose('booked_on', { type: 'Date', description: 'The day it is of.' }),
    cause: t.expose('cause', { type: TransferCause }),
    paymentMethod: t.expose('method', { type: PaymentMethod }),
    amount: t.expose('amount', { type: 'Money', description: 'Below zero where it went out.' }),
    saleNo: t.exposeString('sale_no', { nullable: true }),
    recordedByName: t.exposeString('recorded_by_name', { nullable: true }),
    counts: t.exposeBoolean('counts', {
      description:
        'Whether it counts in this day’s close; else it came after that was signed and counts in a later one.',
    }),
  }),
})

type Taken = { method: Method; expected: number; afterClose: number }

const TakenType = builder.objectRef<Taken>('DayTakings').implement({
  fields: (t) => ({
    paymentMethod: t.expose('method', { type: PaymentMethod }),
    expected: t.expose('expected', { type: 'Money' }),
    afterClose: t.expose('afterClose', {
      type: 'Money',
      description: 'What of it is of earlier days and came after they were signed.',
    }),
  }),
})

type Sheet = Awaited<ReturnType<typeof loadSheet>> & {
  currency: string
  movements: () => Promise<TillMovement[]>
}

const SheetType = builder.objectRef<Sheet>('DayCloseSheet').implement({
  description: 'A store’s day: what the books say, what was counted, and whether it is signed.',
  fields: (t) => ({
    state: t.field({ type: DayCloseState, resolve: ({ state }) => state }),
    openingCash: t.expose('openingCash', {
      type: 'Money',
      description: 'What lay in the drawer when the store was last closed before.',
    }),
    denominations: t.field({ type: ['Money'], resolve: ({ currency }) => [...denominationsOf(currency)] }),
    takings: t.field({
      type: [TakenType],
      description: 'By the books as they are now, or as they were signed; every payment method.',
      resolve: ({ books }) =>
        paymentMethods.map((method) => ({ method, ...(books[method] ?? { expected: 0, afterClose: 0 }) })),
    }),
    close: t.prismaField({
      type: DayClose,
      nullable: true,
      description: 'The latest count, or the one that is signed.',
      resolve: (query, { closeId }, _args, { database }) =>
        database.client.dayClose.findFirst({ ...query, where: { id: closeId ?? nilId } }),
    }),
    movements: t.field({
      type: [TillMovementType],
      complexity: { field: 1, multiplier: 50 },
      description: `What the close holds or would hold, and behind it what came later; at most ${mostMovements}.`,
      resolve: ({ movements }) => movements(),
    }),
  }),
})

builder.queryField('dayCloseSheet', (t) =>
  t.field({
    type: SheetType,
    nullable: true,
    authScopes: { can: 'day_close.read' },
    args: { storeId: t.arg.id({ required: true }), day: t.arg({ type: 'Date', required: true }) },
    resolve: async (_root, args, context) => {
      const db = context.database.client
      const storeId = rowId('Store', args.storeId)
      const store = await db.store.findFirst({ where: { id: storeId }, select: { franchiseeId: true } })
      if (!store || !context.signedIn) return null
      const { tenantId } = actorOf(context)
      const of = { tenantId, storeId, franchiseeId: store.franchiseeId, day: String(args.day) }
      const sheet = await loadSheet(db, of)
      const movements = once(() => loadSheetMovements(db, of, sheet.signedId))
      return { ...sheet, movements, currency: context.signedIn.chain.currency }
    },
  }),
)
