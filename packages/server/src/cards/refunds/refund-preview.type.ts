import { payBackBy } from '@hubcap/rules/cards/law/refund/pay-back-by'
import type { RefundOffer } from '@hubcap/rules/cards/law/refund/refund-offers'
import { refundQuestionInput } from '@hubcap/rules/cards/law/refund/refund-question'
import type { Payment } from '@hubcap/rules/cards/movement'
import { builder } from '../../graphql/builder.ts'
import { RefundCaseKind, RefundCause } from '../../graphql/card-vocabularies.type.ts'
import { requestFor } from '../../graphql/context.ts'
import { rowId } from '../../graphql/global-id.ts'
import { PaymentMethod } from '../../graphql/vocabularies.type.ts'
import { inputOf } from '../../operation/input-of.ts'
import { RefusalReason } from '../refusal-reason.type.ts'
import { refundPreview } from './refund-preview.ts'
import { RefundSheetType, sheetTextOf } from './refund-sheet.type.ts'
import { refundSheets } from './refund-sheets.ts'

type Preview = Awaited<ReturnType<typeof refundPreview>>
type Offer = Pick<Preview, 'card' | 'taken'> & { readonly offer: RefundOffer; readonly locale: 'zh' | 'en' }

const RefundPaymentType = builder.objectRef<Payment>('RefundPayment').implement({
  fields: (t) => ({
    method: t.field({ type: PaymentMethod, resolve: ({ method }) => method }),
    amount: t.expose('amount', { type: 'Money' }),
  }),
})

const RefundOfferType = builder.objectRef<Offer>('RefundOffer').implement({
  description: 'What a card comes to by one of the law’s cases, also where the case doesn’t apply.',
  fields: (t) => ({
    case: t.field({ type: RefundCaseKind, resolve: ({ offer }) => offer.kind }),
    articles: t.intList({ resolve: ({ offer }) => [...offer.articles] }),
    applies: t.boolean({ resolve: ({ offer }) => offer.applies }),
    refusal: t.field({ type: RefusalReason, nullable: true, resolve: ({ offer }) => offer.refusal }),
    paid: t.field({ type: 'Money', nullable: true, resolve: ({ offer }) => offer.sum?.paid ?? null }),
    used: t.field({ type: 'Money', nullable: true, resolve: ({ offer }) => offer.sum?.used ?? null }),
    principal: t.field({ type: 'Money', nullable: true, resolve: ({ offer }) => offer.sum?.principal ?? null }),
    interest: t.field({ type: 'Money', nullable: true, resolve: ({ offer }) => offer.sum?.interest ?? null }),
    total: t.field({
      type: 'Money',
      nullable: true,
      description: 'Null where it can’t be worked out.',
      resolve: ({ offer }) => offer.sum?.total ?? null,
    }),
    beyond: t.field({
      type: 'Money',
      description: 'Had beyond what was paid; never claimed.',
      resolve: ({ offer }) => offer.beyond,
    }),
    payBack: t.field({
      type: [RefundPaymentType],
      description: 'By the ways in which the card was paid, as far as it goes; nobody is bound to it.',
      resolve: ({ offer, taken }) => payBackBy(taken, offer.sum?.total ?? 0),
    }),
    sheets: t.field({
      type: [RefundSheetType],
      description: 'One for each prepayment.',
      resolve: ({ offer, card, locale }) => refundSheets(offer).map((sheet) => sheetTextOf(locale, sheet, card)),
    }),
  }),
})

const RefundPreviewType = builder.objectRef<Preview & { locale: 'zh' | 'en' }>('RefundPreview').implement({
  description: 'The law’s cases for a card side by side.',
  fields: (t) => ({
    offers: t.field({
      type: [RefundOfferType],
      resolve: ({ offers, card, taken, locale }) => offers.map((offer) => ({ offer, card, taken, locale })),
    }),
  }),
})

const RefundQuestionInput = builder.inputType('RefundQuestionInput', {
  fields: (t) => ({
    askedOn: t.string({ required: true, description: 'YYYY-MM-DD.' }),
    cause: t.field({ type: RefundCause, description: 'Null: not settled yet.' }),
    usedBefore: t.field({
      type: 'Money',
      description: 'What was had, at the price before discount; null: as charged.',
    }),
    hadTheSameBefore: t.boolean({ required: true }),
  }),
})

builder.queryField('refundPreview', (t) =>
  t.field({
    type: RefundPreviewType,
    errors: {},
    authScopes: { can: 'card.refund' },
    complexity: { field: 50, multiplier: 1 },
    args: {
      cardId: t.arg.id({ required: true }),
      question: t.arg({ type: RefundQuestionInput, required: true }),
      english: t.arg.boolean({ defaultValue: false, description: 'The sheets in English; in Chinese otherwise.' }),
    },
    resolve: async (_root, { cardId, question, english }, context) => {
      const request = requestFor(context, 'card.refund')
      const asked = inputOf(refundQuestionInput, question)
      const preview = await refundPreview(context.database.client, request, rowId('Card', cardId), asked)
      return { ...preview, locale: english ? ('en' as const) : ('zh' as const) }
    },
  }),
)
