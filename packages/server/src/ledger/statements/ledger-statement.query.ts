import { addDays } from '@hubcap/rules/input/day'
import { chartOfAccounts } from '@hubcap/rules/ledger/account-kind'
import type { AccountRef } from '@hubcap/rules/ledger/account-ref'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../../graphql/builder.ts'
import { AccountKind, LedgerUnit } from '../../graphql/card-vocabularies.type.ts'
import { requestFor } from '../../graphql/context.ts'
import { rowId } from '../../graphql/global-id.ts'
import { PaymentMethod, TransferCause } from '../../graphql/vocabularies.type.ts'
import { asDay } from '../../operation/dates.ts'
import { type LedgerLine, ledgerStatement } from './ledger-statement.ts'

const LineType = builder.objectRef<LedgerLine>('LedgerLine').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    movementId: t.id({ resolve: ({ movementId }) => encodeGlobalID('LedgerMovement', movementId) }),
    at: t.expose('at', { type: 'DateTime' }),
    cause: t.field({
      type: TransferCause,
      nullable: true,
      description: 'Null where the movement is out of sight.',
      resolve: ({ cause }) => cause as typeof TransferCause.$inferType | null,
    }),
    change: t.expose('change', { type: 'Money', description: 'On the account’s own side.' }),
    balance: t.expose('balance', { type: 'Money', description: 'After it.' }),
    against: t.field({
      type: AccountKind,
      nullable: true,
      description: 'The account on the other side; null where it is out of sight.',
      resolve: ({ against }) => against,
    }),
    cardId: t.id({ nullable: true, resolve: ({ cardId }) => cardId && encodeGlobalID('Card', cardId) }),
    storeName: t.exposeString('storeName', { nullable: true }),
    recordedByName: t.exposeString('recordedByName', { nullable: true }),
  }),
})

type Statement = Awaited<ReturnType<typeof ledgerStatement>> & { readonly account: AccountRef }

const StatementType = builder.objectRef<Statement>('LedgerStatement').implement({
  description: 'An account’s movements, with what stood in it before and after.',
  fields: (t) => ({
    unit: t.field({ type: LedgerUnit, resolve: ({ account }) => chartOfAccounts[account.kind].unit }),
    opening: t.expose('opening', { type: 'Money' }),
    lines: t.field({ type: [LineType], resolve: ({ lines }) => lines }),
    closing: t.expose('closing', { type: 'Money' }),
    isMore: t.exposeBoolean('isMore', { description: 'Whether there are more lines than one answer has.' }),
  }),
})

const LedgerAccountInput = builder.inputType('LedgerAccountInput', {
  fields: (t) => ({
    kind: t.field({ type: AccountKind, required: true }),
    franchiseeId: t.id({ description: 'Left out: headquarters’, or the chain’s.' }),
    cardId: t.id({ description: 'Of an account of a card.' }),
    method: t.field({ type: PaymentMethod, description: 'Of takings.' }),
  }),
})

/** As the books name it. One that can't be stands for one that nothing was ever moved on. */
function accountOf({ kind, franchiseeId, cardId, method }: typeof LedgerAccountInput.$inferInput): AccountRef {
  const party = franchiseeId ? rowId('Franchisee', franchiseeId) : null
  const account = {
    kind,
    ...(['card', 'till', 'franchisee', 'party'].includes(chartOfAccounts[kind].holder) ? { franchiseeId: party } : {}),
    ...(chartOfAccounts[kind].holder === 'card' ? { cardId: rowId('Card', cardId ?? '') } : {}),
    ...(chartOfAccounts[kind].holder === 'till' ? { method } : {}),
  }
  return account as AccountRef
}

builder.queryField('ledgerStatement', (t) =>
  t.field({
    type: StatementType,
    authScopes: { can: 'ledger.read' },
    complexity: { field: 500, multiplier: 1 },
    args: {
      account: t.arg({ type: LedgerAccountInput, required: true }),
      from: t.arg({ type: 'Date', required: true, description: 'First day, in the chain’s time zone.' }),
      to: t.arg({ type: 'Date', required: true, description: 'Last day.' }),
    },
    resolve: async (_root, { account, from, to }, context) => {
      const { timeZone } = requestFor(context, 'ledger.read').chain
      const ref = accountOf(account)
      const dayOf = (day: string | Date) => (typeof day === 'string' ? day : asDay(day))
      const between = {
        from: instantOnDay(dayOf(from), timeZone, '00:00'),
        to: instantOnDay(addDays(dayOf(to), 1), timeZone, '00:00'),
      }
      return { ...(await ledgerStatement(context.database.client, ref, between)), account: ref }
    },
  }),
)
