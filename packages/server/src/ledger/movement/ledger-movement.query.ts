import { maskCardNo } from '@hubcap/rules/cards/mask-card-no'
import { chartOfAccounts } from '@hubcap/rules/ledger/account-kind'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../../graphql/builder.ts'
import { AccountKind, LedgerUnit, LotKind } from '../../graphql/card-vocabularies.type.ts'
import { rowId } from '../../graphql/global-id.ts'
import { ClearingLineKind, PaymentMethod, TransferCause } from '../../graphql/vocabularies.type.ts'
import { type LedgerMovementView, ledgerMovement, type MovedAccount, type MovementTransfer } from './ledger-movement.ts'

const globalId = (type: string, rowId: string | null | undefined) => (rowId ? encodeGlobalID(type, rowId) : null)

const AccountType = builder.objectRef<MovedAccount>('MovedAccount').implement({
  fields: (t) => ({
    kind: t.field({
      type: AccountKind,
      nullable: true,
      description: 'Null where it is out of sight.',
      resolve: (row) => row.kind,
    }),
    franchiseeId: t.id({
      nullable: true,
      description: 'Null: headquarters’, or the chain’s.',
      resolve: (row) => globalId('Franchisee', row.franchiseeId),
    }),
    method: t.field({
      type: PaymentMethod,
      nullable: true,
      resolve: (row) => row.method as typeof PaymentMethod.$inferType | null,
    }),
  }),
})

const unitOf = ({ debit, credit }: MovementTransfer) => chartOfAccounts[debit.kind ?? credit.kind ?? 'opening'].unit

const TransferType = builder.objectRef<MovementTransfer>('MovementTransfer').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    debit: t.field({ type: AccountType, resolve: (row) => row.debit }),
    credit: t.field({ type: AccountType, resolve: (row) => row.credit }),
    amount: t.expose('amount', { type: 'Money', description: 'In the unit that both accounts count in.' }),
    unit: t.field({ type: LedgerUnit, resolve: unitOf }),
    franchiseeName: t.exposeString('franchiseeName', {
      nullable: true,
      description: 'In whose books; null: headquarters’, or the chain’s.',
    }),
    lotKind: t.field({
      type: LotKind,
      nullable: true,
      description: 'Of which lot of the card, as far as it is in sight.',
      resolve: (row) => row.lotKind as typeof LotKind.$inferType | null,
    }),
  }),
})

const LineType = builder.objectRef<LedgerMovementView['lines'][number]>('MovementClearingLine').implement({
  description: 'What a party came to owe another by a movement.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.field({ type: ClearingLineKind, resolve: (row) => row.kind as typeof ClearingLineKind.$inferType }),
    debtorName: t.string({
      nullable: true,
      description: 'Null: headquarters, or out of sight.',
      resolve: (row) => row.debtor?.name ?? null,
    }),
    creditorName: t.string({ nullable: true, resolve: (row) => row.creditor?.name ?? null }),
    isToHeadquarters: t.boolean({ resolve: (row) => row.creditorId === null }),
    isOfHeadquarters: t.boolean({ description: 'Headquarters owes.', resolve: (row) => row.debtorId === null }),
    amount: t.expose('amount', { type: 'Money' }),
    runId: t.id({
      nullable: true,
      description: 'The clearing run that it is in; null while it is in none.',
      resolve: (row) => globalId('ClearingRun', row.runLines[0]?.clearingRunId),
    }),
  }),
})

const MovementType = builder.objectRef<LedgerMovementView>('LedgerMovement').implement({
  description:
    'What happened once and moved something: all of its transfers, as far as they are in the viewer’s books.',
  fields: (t) => ({
    id: t.id({ resolve: (row) => encodeGlobalID('LedgerMovement', row.id) }),
    cause: t.field({ type: TransferCause, resolve: (row) => row.cause as typeof TransferCause.$inferType }),
    reason: t.string({
      nullable: true,
      description: 'As it was given with a step of a card.',
      resolve: (row) => row.cardSteps[0]?.reason ?? null,
    }),
    at: t.expose('at', { type: 'DateTime' }),
    bookedOn: t.expose('bookedOn', { type: 'Date', description: 'The day that every period groups it by.' }),
    franchiseeName: t.string({
      nullable: true,
      description: 'Where it happened; null: headquarters or the product itself did it.',
      resolve: (row) => row.franchisee?.name ?? null,
    }),
    storeName: t.string({ nullable: true, resolve: (row) => row.store?.name ?? null }),
    staffName: t.string({ nullable: true, resolve: (row) => row.staff?.name ?? null }),
    recordedByName: t.exposeString('recordedByName', { nullable: true }),
    cardId: t.id({ nullable: true, resolve: (row) => globalId('Card', row.card?.id) }),
    cardNo: t.string({
      nullable: true,
      description: 'Its last four digits.',
      resolve: (row) => (row.card?.cardNo ? maskCardNo(row.card.cardNo) : null),
    }),
    cardProductName: t.string({ nullable: true, resolve: (row) => row.card?.cardProduct.name ?? null }),
    cardSaleId: t.id({ nullable: true, resolve: (row) => globalId('CardSale', row.cardSaleId) }),
    tillSaleId: t.id({ nullable: true, resolve: (row) => globalId('TillSale', row.payments[0]?.tillSale.id) }),
    tillSaleNo: t.string({ nullable: true, resolve: (row) => row.payments[0]?.tillSale.saleNo ?? null }),
    reversesId: t.id({
      nullable: true,
      description: 'The movement that it takes back.',
      resolve: (row) => globalId('LedgerMovement', row.reversesId),
    }),
    reversedById: t.id({ nullable: true, resolve: (row) => globalId('LedgerMovement', row.reversedBy[0]?.id) }),
    transfers: t.field({ type: [TransferType], resolve: (row) => row.moved }),
    clearingLines: t.field({ type: [LineType], resolve: (row) => row.lines }),
  }),
})

builder.queryField('ledgerMovement', (t) =>
  t.field({
    type: MovementType,
    nullable: true,
    description: 'One movement of the books; null where it is out of sight.',
    authScopes: { can: 'ledger.read' },
    complexity: { field: 50, multiplier: 1 },
    args: { movementId: t.arg.id({ description: 'Left out: the latest.' }) },
    resolve: (_root, { movementId }, context) =>
      ledgerMovement(context.database.client, movementId ? rowId('LedgerMovement', movementId) : null),
  }),
)
