import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../../graphql/builder.ts'
import { type BookedMovement, bookedRecharge } from './booked-recharge.ts'
import { RechargePayment } from './card-recharge.type.ts'

const booked = {
  ...{ tenantId: true, franchiseeId: true, cardId: true },
  transfers: { select: { debitAccountId: true, creditAccountId: true, amount: true } },
} as const
const of = (row: BookedMovement) => bookedRecharge(row)

export const RechargeEntry = builder.prismaObject('LedgerMovement', {
  name: 'RechargeEntry',
  description: 'A recharge in the list of a store, by the books.',
  fields: (t) => ({
    id: t.id({
      description: 'Of what it moved in the books.',
      resolve: ({ id }) => encodeGlobalID('LedgerMovement', id),
    }),
    at: t.expose('at', { type: 'DateTime' }),
    bookedOn: t.expose('bookedOn', { type: 'Date' }),
    recordedByName: t.exposeString('recordedByName', { nullable: true }),
    paid: t.field({ type: 'Money', select: booked, resolve: (row) => of(row).paid }),
    principal: t.field({ type: 'Money', select: booked, resolve: (row) => of(row).principal }),
    bonus: t.field({ type: 'Money', select: booked, resolve: (row) => of(row).bonus }),
    uses: t.int({ description: '0 where the card isn’t counted.', select: booked, resolve: (row) => of(row).uses }),
    payments: t.field({ type: [RechargePayment], select: booked, resolve: (row) => [...of(row).payments] }),
    isVoided: t.boolean({
      select: { reversedBy: { select: { id: true } } },
      resolve: ({ reversedBy }) => reversedBy.length > 0,
    }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true, description: 'Whose tills took the money.' }),
    staff: t.relation('staff', { nullable: true, description: 'Null where they moved out of sight.' }),
    card: t.relation('card', { nullable: true, description: 'Null where it is out of sight.' }),
  }),
})
