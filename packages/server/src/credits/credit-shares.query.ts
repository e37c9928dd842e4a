import { type SharedRecord as Shared, sharedRecords } from '@hubcap/rules/credits/share-credit.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { CreditShare } from './credit-shares.type.ts'
import { loadShares } from './load-shares.ts'

export const SharedRecord = builder.enumType('SharedRecord', { values: sharedRecords })

/** Of which type the record's global id is. */
export const typeOfRecord: Readonly<Record<Shared, string>> = {
  card_sale: 'CardSale',
  card_recharge: 'LedgerMovement',
  till_sale: 'TillSale',
}

builder.queryField('creditShares', (t) =>
  t.field({
    type: [CreditShare],
    description: 'Who shares a record, the largest share first; one person where nobody does.',
    authScopes: { can: 'credit.read' },
    complexity: { field: 1, multiplier: 4 },
    args: { record: t.arg({ type: SharedRecord, required: true }), id: t.arg.id({ required: true }) },
    resolve: (_root, { record, id }, context) =>
      loadShares(requestFor(context, 'credit.read'), record, rowId(typeOfRecord[record], id)),
  }),
)
