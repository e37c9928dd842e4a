import { chartOfAccounts } from '@hubcap/rules/ledger/account-kind'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../../graphql/builder.ts'
import { AccountKind, LedgerUnit } from '../../graphql/card-vocabularies.type.ts'
import { PaymentMethod } from '../../graphql/vocabularies.type.ts'
import { type TrialBalance, trialBalance } from './trial-balance.ts'

const RowType = builder.objectRef<TrialBalance['rows'][number]>('TrialBalanceRow').implement({
  description: 'Accounts of one kind, party and payment method together, in their unit.',
  fields: (t) => ({
    kind: t.field({ type: AccountKind, resolve: ({ kind }) => kind }),
    unit: t.field({ type: LedgerUnit, resolve: ({ kind }) => chartOfAccounts[kind].unit }),
    franchiseeId: t.id({
      nullable: true,
      description: 'Null: headquarters’, or the chain’s.',
      resolve: ({ franchiseeId }) => franchiseeId && encodeGlobalID('Franchisee', franchiseeId),
    }),
    franchiseeName: t.exposeString('franchiseeName', { nullable: true }),
    method: t.field({
      type: PaymentMethod,
      nullable: true,
      resolve: ({ method }) => method as typeof PaymentMethod.$inferType | null,
    }),
    accounts: t.exposeInt('accounts', { description: 'How many they are.' }),
    debits: t.expose('debits', { type: 'Money', description: 'All that was moved on that side by then.' }),
    credits: t.expose('credits', { type: 'Money' }),
    balance: t.expose('balance', { type: 'Money', description: 'On the accounts’ own side.' }),
  }),
})

const TrialBalanceType = builder.objectRef<TrialBalance>('TrialBalance').implement({
  fields: (t) => ({
    rows: t.field({ type: [RowType], resolve: ({ rows }) => [...rows] }),
    difference: t.expose('difference', { type: 'Money', description: 'Debits less credits: 0 in sound books.' }),
  }),
})

builder.queryField('trialBalance', (t) =>
  t.field({
    type: TrialBalanceType,
    authScopes: { can: 'ledger.read' },
    description: 'The books that the viewer has, as they were at a moment.',
    complexity: { field: 500, multiplier: 1 },
    args: { at: t.arg({ type: 'DateTime', description: 'Now where left out.' }) },
    resolve: (_root, { at }, context) => trialBalance(context.database.client, at ?? context.now),
  }),
)
