import { builder } from '../../graphql/builder.ts'
import { requestFor } from '../../graphql/context.ts'
import { rowId } from '../../graphql/global-id.ts'
import { CardIssuer } from '../../graphql/vocabularies.type.ts'
import { custodyRoom } from './custody-room.ts'

builder.queryField('custodyRoom', (t) =>
  t.field({
    type: 'Money',
    nullable: true,
    description:
      'Principal that may still be taken in this quarter for cards of that issuer sold at a store, by what is held in custody, as of the last hour. Null without bound.',
    authScopes: { can: 'card_sale.record' },
    args: { storeId: t.arg.id({ required: true }), issuer: t.arg({ type: CardIssuer, required: true }) },
    resolve: (_root, { storeId, issuer }, context) =>
      custodyRoom(requestFor(context, 'card_sale.record'), rowId('Store', storeId), issuer),
  }),
)
