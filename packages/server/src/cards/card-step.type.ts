import type { RefundSheet } from '@hubcap/rules/cards/law/refund/refund-sheet'
import { builder } from '../graphql/builder.ts'
import { CardAction, CardStatus, RefundCaseKind } from '../graphql/card-vocabularies.type.ts'
import { RefundSheetType, sheetTextOf } from './refunds/refund-sheet.type.ts'

type Details = { case?: typeof RefundCaseKind.$inferType; sheets?: RefundSheet[] } | null

const cardHeads = {
  select: { cardNo: true, customer: { select: { name: true } }, franchisee: { select: { name: true } } },
} as const

export const CardStepType = builder.prismaObject('CardStep', {
  name: 'CardStep',
  description: 'What was done to a card once it was sold.',
  fields: (t) => ({
    id: t.exposeID('id'),
    action: t.field({ type: CardAction, resolve: (row) => row.action as typeof CardAction.$inferType }),
    statusAfter: t.field({ type: CardStatus, resolve: (row) => row.statusAfter as typeof CardStatus.$inferType }),
    at: t.expose('at', { type: 'DateTime' }),
    reason: t.exposeString('reason', { nullable: true }),
    amount: t.expose('amount', { type: 'Money', nullable: true }),
    recordedByName: t.exposeString('recordedByName', { nullable: true, description: 'Null where time did it.' }),
    otherCard: t.relation('other', { nullable: true, description: 'Where its value came from or went to.' }),
    refundCase: t.field({
      type: RefundCaseKind,
      nullable: true,
      select: { details: true },
      resolve: ({ details }) => (details as Details)?.case ?? null,
    }),
    sheets: t.field({
      type: [RefundSheetType],
      description: 'Of a refund, in Chinese, a sheet for each prepayment.',
      select: { details: true, card: cardHeads },
      resolve: ({ details, card }) =>
        ((details as Details)?.sheets ?? []).map((sheet) => sheetTextOf('zh', sheet, card)),
    }),
  }),
})
