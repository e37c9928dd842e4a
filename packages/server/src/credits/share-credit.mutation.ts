import { shareCreditInput } from '@hubcap/rules/credits/share-credit.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { inputOf } from '../operation/input-of.ts'
import { SharedRecord, typeOfRecord } from './credit-shares.query.ts'
import { CreditShare } from './credit-shares.type.ts'
import { loadShares } from './load-shares.ts'
import { shareCredit } from './share-credit.ts'

const CreditShareInput = builder.inputType('CreditShareInput', {
  fields: (t) => ({
    staffId: t.id({ required: true }),
    share: t.int({ required: true, description: 'Basis points; together 10,000.' }),
  }),
})

const ShareCreditInput = builder.inputType('ShareCreditInput', {
  description: 'From now on the record counts for these people; with one alone it is theirs.',
  fields: (t) => ({
    record: t.field({ type: SharedRecord, required: true }),
    id: t.id({ required: true }),
    shares: t.field({ type: [CreditShareInput], required: true }),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

const CreditShared = builder.objectRef<{ shares: Awaited<ReturnType<typeof loadShares>> }>('CreditShared').implement({
  fields: (t) => ({ shares: t.field({ type: [CreditShare], resolve: ({ shares }) => [...shares] }) }),
})

builder.mutationField('shareCredit', (t) =>
  t.field({
    ...mutationOf('credit.share'),
    type: CreditShared,
    args: { input: t.arg({ type: ShareCreditInput, required: true }) },
    resolve: async (_root, args, context) => {
      const request = requestFor(context, 'credit.share')
      const input = inputOf(shareCreditInput, args.input)
      const shares = input.shares.map((one) => ({ ...one, staffId: rowId('Staff', one.staffId) }))
      const id = rowId(typeOfRecord[input.record], input.id)
      await shareCredit(request, { ...input, id, shares })
      return { shares: await loadShares(request, input.record, id) }
    },
  }),
)
