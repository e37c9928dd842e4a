import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/global-id.ts'
import { ClearingLineKind } from '../graphql/vocabularies.type.ts'
import { asDay } from '../operation/dates.ts'
import { globalFranchisee } from './clearing-net.type.ts'
import { ClearingRun } from './clearing-run.type.ts'
import { clearingStatement, type NamedCounterparty } from './clearing-statement.ts'

const KindType = builder.objectRef<NamedCounterparty['kinds'][number]>('CounterpartyKind').implement({
  fields: (t) => ({
    kind: t.field({ type: ClearingLineKind, resolve: ({ kind }) => kind }),
    receives: t.expose('receives', { type: 'Money' }),
    owes: t.expose('owes', { type: 'Money' }),
    lineCount: t.exposeInt('count'),
  }),
})

const CounterpartyType = builder.objectRef<NamedCounterparty>('Counterparty').implement({
  description: 'What a party and one other came to owe each other.',
  fields: (t) => ({
    franchiseeId: t.id({
      nullable: true,
      description: 'Null: headquarters.',
      resolve: ({ party }) => globalFranchisee(party),
    }),
    franchiseeName: t.exposeString('name', { nullable: true }),
    receives: t.expose('receives', { type: 'Money', description: 'What the party of the statement receives.' }),
    owes: t.expose('owes', { type: 'Money' }),
    net: t.expose('net', { type: 'Money', description: 'Above zero where the party is to receive.' }),
    lineCount: t.exposeInt('count'),
    kinds: t.field({ type: [KindType], resolve: ({ kinds }) => [...kinds] }),
  }),
})

type Statement = Awaited<ReturnType<typeof clearingStatement>>

const StatementType = builder.objectRef<Statement>('ClearingStatement').implement({
  description: 'A party’s clearing by whom it has it with.',
  fields: (t) => ({
    runs: t.field({ type: [ClearingRun], description: 'Those that it is of.', resolve: ({ runs }) => runs }),
    counterparties: t.field({ type: [CounterpartyType], resolve: (row) => row.counterparties }),
  }),
})

const dayOf = (day: string | Date) => (typeof day === 'string' ? day : asDay(day))

builder.queryField('clearingStatement', (t) =>
  t.field({
    type: StatementType,
    authScopes: { can: 'clearing.read' },
    description: 'As far as the viewer sees it: owners see what they are a side of.',
    complexity: { field: 100, multiplier: 1 },
    args: {
      franchiseeId: t.arg.id({ description: 'Left out: headquarters.' }),
      from: t.arg({ type: 'Date', required: true, description: 'Of the runs that begin from that day on.' }),
      to: t.arg({ type: 'Date', required: true }),
    },
    resolve: (_root, { franchiseeId, from, to }, context) =>
      clearingStatement(context.database.client, {
        franchiseeId: franchiseeId ? rowId('Franchisee', franchiseeId) : null,
        ...{ from: dayOf(from), to: dayOf(to) },
      }),
  }),
)
