import { builder } from '../../graphql/builder.ts'
import { rowId } from '../../graphql/global-id.ts'
import { TransferCause } from '../../graphql/vocabularies.type.ts'
import { type CardStatementLine, type CardSum, cardStatement } from './card-statement.ts'

const CardSumType = builder.objectRef<CardSum>('CardSum').implement({
  description: 'What a card holds, or by how much that changed.',
  fields: (t) => ({
    principal: t.expose('principal', { type: 'Money' }),
    bonus: t.expose('bonus', { type: 'Money' }),
    frozen: t.expose('frozen', { type: 'Money' }),
    uses: t.int({ resolve: ({ uses }) => Number(uses) }),
  }),
})

const LineType = builder.objectRef<CardStatementLine>('CardStatementLine').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    at: t.expose('at', { type: 'DateTime' }),
    cause: t.field({ type: TransferCause, resolve: ({ cause }) => cause as typeof TransferCause.$inferType }),
    storeName: t.exposeString('storeName', {
      nullable: true,
      description: 'Where it happened, as far as it is in sight.',
    }),
    recordedByName: t.exposeString('recordedByName', { nullable: true }),
    isReversed: t.exposeBoolean('isReversed', { description: 'Whether it was taken back later.' }),
    principal: t.expose('principal', { type: 'Money' }),
    bonus: t.expose('bonus', { type: 'Money' }),
    frozen: t.expose('frozen', { type: 'Money' }),
    uses: t.int({ resolve: ({ uses }) => Number(uses) }),
    balance: t.field({ type: CardSumType, description: 'After it.', resolve: ({ balance }) => balance }),
  }),
})

const StatementType = builder.objectRef<Awaited<ReturnType<typeof cardStatement>>>('CardStatement').implement({
  description: 'A card’s movements with what it held before and after.',
  fields: (t) => ({
    opening: t.field({ type: CardSumType, resolve: ({ opening }) => opening }),
    lines: t.field({ type: [LineType], resolve: ({ lines }) => lines }),
    closing: t.field({ type: CardSumType, resolve: ({ closing }) => closing }),
  }),
})

builder.queryField('cardStatement', (t) =>
  t.field({
    type: StatementType,
    authScopes: { can: 'card.read' },
    complexity: { field: 50, multiplier: 1 },
    args: {
      cardId: t.arg.id({ required: true }),
      from: t.arg({ type: 'Date' }),
      to: t.arg({ type: 'Date' }),
    },
    resolve: (_root, { cardId, from, to }, context) =>
      cardStatement(context.database.client, rowId('Card', cardId), from ?? null, to ?? null),
  }),
)
