import { setQuotasInput } from '@hubcap/rules/quotas/set-quotas.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { withRowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { inputOf } from '../operation/input-of.ts'
import { setQuotas } from './set-quotas.ts'

const QuotaCellInput = builder.inputType('QuotaCellInput', {
  description: 'A place without a franchisee is the chain; a store comes with its franchisee, a rep with both.',
  fields: (t) => ({
    month: t.string({ required: true, description: 'Its first day, YYYY-MM-01.' }),
    franchiseeId: t.id(),
    storeId: t.id(),
    staffId: t.id(),
    target: t.field({ type: 'Money', description: 'Minor units, or a count; null takes the quota away.' }),
    expected: t.field({
      type: 'Money',
      description: 'What was there when it was edited, null: nothing. Left out: not asked.',
    }),
  }),
})

const SetQuotasInput = builder.inputType('SetQuotasInput', {
  description: 'All of the cells are set, or none.',
  fields: (t) => ({
    metric: t.string({ required: true, description: 'A measure’s code, or the id of a metric of the chain’s.' }),
    cells: t.field({ type: [QuotaCellInput], required: true }),
  }),
})

const QuotasSet = builder.objectRef<{ count: number }>('QuotasSet').implement({
  fields: (t) => ({ count: t.exposeInt('count', { description: 'How many changed.' }) }),
})

const ids = { franchiseeId: 'Franchisee', storeId: 'Store', staffId: 'Staff' }

builder.mutationField('setQuotas', (t) =>
  t.field({
    ...mutationOf('quota.set'),
    type: QuotasSet,
    description: 'A refusal’s params.cells has the places, from 0, of the cells that it holds for.',
    args: { input: t.arg({ type: SetQuotasInput, required: true }) },
    resolve: async (_root, args, context) => {
      const request = requestFor(context, 'quota.set')
      const input = inputOf(setQuotasInput, args.input)
      const cells = input.cells.map((cell) => withRowIds(cell, ids))
      return { count: await setQuotas(request, { ...input, cells }) }
    },
  }),
)
