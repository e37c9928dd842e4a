import { maskCardNo } from '@hubcap/rules/cards/mask-card-no'
import { maskName } from '@hubcap/rules/customers/mask'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { TransferPrice } from '../cards/product/vocabularies.type.ts'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { ClearingLineKind, ClearingLineStatus, ContestOutcome, TransferCause } from '../graphql/vocabularies.type.ts'
import { globalFranchisee } from './clearing-net.type.ts'
import { lineStatus } from './line-status.ts'

export const ClearingContest = builder.prismaNode('ClearingContest', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    franchiseeId: t.id({
      nullable: true,
      description: 'Who contests. Null: headquarters.',
      resolve: (row) => globalFranchisee(row.franchiseeId),
    }),
    reason: t.exposeString('reason'),
    contestedAt: t.expose('contestedAt', { type: 'DateTime' }),
    outcome: t.field({
      type: ContestOutcome,
      nullable: true,
      description: 'Null while it isn’t answered.',
      resolve: (row) => row.outcome as typeof ContestOutcome.$inferType | null,
    }),
    answer: t.exposeString('answer', { nullable: true }),
    rightAmount: t.expose('rightAmount', { type: 'Money', nullable: true }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true }),
  }),
})

const holder = { select: { id: true, customer: { select: { name: true } } } }
const contests = { orderBy: [{ id: 'desc' as const }] }

export const ClearingRunLine = builder.prismaNode('ClearingRunLine', {
  description: 'One thing by which a party came to owe another, with what both sides may know of it.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    kind: t.field({ type: ClearingLineKind, resolve: (row) => row.kind as typeof ClearingLineKind.$inferType }),
    cause: t.field({ type: TransferCause, resolve: (row) => row.cause as typeof TransferCause.$inferType }),
    debtorId: t.id({
      nullable: true,
      description: 'Who owes. Null: headquarters.',
      resolve: (row) => globalFranchisee(row.debtorId),
    }),
    debtorName: t.exposeString('debtorName', { nullable: true }),
    creditorId: t.id({
      nullable: true,
      description: 'Null: headquarters.',
      resolve: (row) => globalFranchisee(row.creditorId),
    }),
    creditorName: t.exposeString('creditorName', { nullable: true }),
    amount: t.expose('amount', { type: 'Money' }),
    taken: t.expose('taken', {
      type: 'Money',
      nullable: true,
      description: 'Taken off the card, of this kind of value.',
    }),
    uses: t.exposeInt('uses', { nullable: true }),
    at: t.expose('at', { type: 'DateTime' }),
    bookedOn: t.expose('bookedOn', { type: 'Date', description: 'Before the run’s first day where it came late.' }),
    cardNo: t.string({
      nullable: true,
      description: 'Its last four digits: whoever has all of them may pay with the card.',
      resolve: ({ cardNo }) => cardNo && maskCardNo(cardNo),
    }),
    cardProductName: t.exposeString('cardProductName', { nullable: true }),
    storeName: t.exposeString('storeName', { nullable: true, description: 'Where it happened.' }),
    serviceNames: t.exposeStringList('serviceNames', { description: 'What was served, as the receipt has it.' }),
    tillSaleNo: t.exposeString('tillSaleNo', { nullable: true, description: 'The receipt’s number.' }),
    priceRule: t.field({
      type: TransferPrice,
      nullable: true,
      description: 'How what was taken off the card was valued; null where nothing was.',
      resolve: ({ priceRule }) => priceRule as typeof TransferPrice.$inferType | null,
    }),
    movementId: t.id({
      nullable: true,
      description: 'In the books; null where it is out of sight.',
      select: { clearingLine: { select: { movement: { select: { id: true } } } } },
      resolve: ({ clearingLine: { movement } }) => movement && encodeGlobalID('LedgerMovement', movement.id),
    }),
    cardId: t.id({
      nullable: true,
      description: 'Null where the card is out of sight.',
      select: { clearingLine: { select: { card: holder } } },
      resolve: ({ clearingLine: { card } }) => card && encodeGlobalID('Card', card.id),
    }),
    holderName: t.string({
      nullable: true,
      description: 'Whose the card is, masked: a statement goes to the other side too.',
      select: { clearingLine: { select: { card: holder } } },
      resolve: ({ clearingLine: { card } }) => (card?.customer ? maskName(card.customer.name) : null),
    }),
    status: t.field({
      type: ClearingLineStatus,
      select: { clearingLine: { select: { contests } } },
      resolve: (row) => lineStatus(row.clearingRunId, row.clearingLine.contests),
    }),
    contests: t.field({
      type: [ClearingContest],
      description: 'The newest first.',
      select: { clearingLine: { select: { contests } } },
      resolve: (row) => row.clearingLine.contests.filter(({ clearingRunId }) => clearingRunId === row.clearingRunId),
    }),
  }),
})
