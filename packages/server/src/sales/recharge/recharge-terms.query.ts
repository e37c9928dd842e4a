import { nobodyPresented } from '@hubcap/database/door/caller'
import { presentedAtTill } from '../../customers/presentation.ts'
import { builder } from '../../graphql/builder.ts'
import { requestFor } from '../../graphql/context.ts'
import { rowId } from '../../graphql/global-id.ts'
import { CardIssuer } from '../../graphql/vocabularies.type.ts'
import { asDate } from '../../operation/dates.ts'
import { type RechargeTerms, rechargeTerms } from './recharge-terms.ts'

const minor = (amount: number | null) => (amount === null ? null : BigInt(amount))

const RechargeTermsType = builder.objectRef<RechargeTerms>('RechargeTerms').implement({
  description: 'By what a card would be recharged today: each whole price gives principal, bonus and uses.',
  fields: (t) => ({
    price: t.field({
      type: 'Money',
      nullable: true,
      description: 'Null: all that is paid is principal.',
      resolve: ({ offer }) => minor(offer.price),
    }),
    principal: t.field({ type: 'Money', nullable: true, resolve: ({ offer }) => minor(offer.principal) }),
    bonus: t.field({ type: 'Money', resolve: ({ offer }) => BigInt(offer.bonus) }),
    uses: t.int({ nullable: true, resolve: ({ offer }) => offer.uses }),
    renewsFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day of the period that it would be renewed for; null: it doesn’t go by days.',
      resolve: ({ renewal }) => renewal && asDate(renewal.from),
    }),
    renewsTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last of them.',
      resolve: ({ renewal }) => renewal && asDate(renewal.to),
    }),
    room: t.field({
      type: 'Money',
      nullable: true,
      description: 'What the law lets the card take yet; null: as much as one likes.',
      resolve: ({ room }) => minor(room),
    }),
    bonusCounts: t.boolean({
      description: 'Whether the law’s limit counts the bonus.',
      resolve: ({ bonusCounts }) => bonusCounts,
    }),
    issuer: t.field({ type: CardIssuer, resolve: ({ issuer }) => issuer }),
    asksDocumentFrom: t.field({
      type: 'Money',
      nullable: true,
      description: 'From which amount on somebody looks at the document of whoever pays; null: never.',
      resolve: ({ law, isNamed }) => law.real_name && BigInt(isNamed ? 0 : law.real_name.bearerFrom),
    }),
    transferFrom: t.field({
      type: 'Money',
      nullable: true,
      description: 'From which amount on all of it comes by bank transfer.',
      resolve: ({ law }) => law.transfer && BigInt(law.transfer.individualFrom),
    }),
  }),
})

builder.queryField('rechargeTerms', (t) =>
  t.field({
    type: RechargeTermsType,
    errors: {},
    authScopes: { can: 'card.recharge' },
    args: { cardId: t.arg.id({ required: true }), presentation: t.arg.string() },
    resolve: async (_root, { cardId, presentation }, context) => {
      const request = requestFor(context, 'card.recharge')
      const presented = presentation ? await presentedAtTill(request, presentation) : nobodyPresented
      return rechargeTerms(request, rowId('Card', cardId), presented)
    },
  }),
)
