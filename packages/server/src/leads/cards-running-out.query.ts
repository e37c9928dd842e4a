import { soldOn } from '@hubcap/rules/sales/sold-on'
import { phoneFor } from '@hubcap/rules/tenancy/sees-phone'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { nestedComplexity, nestedTake } from '../graphql/list-size.ts'
import { loadRunningOut, type RunningOut } from './load-running-out.ts'

/** Somebody is called in time for the next one, and not months before. */
const withinDays = 30

const CardRunningOut = builder.objectRef<RunningOut>('CardRunningOut').implement({
  description: 'A card that its customer will have used up soon, if they go on as in the last 90 days.',
  fields: (t) => ({
    cardId: t.id({ resolve: ({ cardId }) => encodeGlobalID('Card', cardId) }),
    customerId: t.id({ resolve: ({ customerId }) => encodeGlobalID('Customer', customerId) }),
    name: t.exposeString('name'),
    phone: t.string({
      nullable: true,
      description: 'With asterisks: revealCustomerPhone has it in full.',
      resolve: ({ phone }, _args, context) => phoneFor(actorOf(context).role, 'customer', phone),
    }),
    productName: t.exposeString('productName', { nullable: true }),
    left: t.field({
      type: 'Money',
      nullable: true,
      description: 'Principal; null where the card holds uses.',
      resolve: ({ left }) => left,
    }),
    usesLeft: t.exposeInt('usesLeft', { nullable: true }),
    days: t.exposeInt('days', { description: 'In about so many days nothing is left.' }),
  }),
})

builder.queryField('cardsRunningOut', (t) =>
  t.field({
    type: [CardRunningOut],
    authScopes: { can: 'lead.read' },
    description: `Cards in the viewer’s sight that are used up within ${withinDays} days, the first on top; none for headquarters.`,
    args: { first: t.arg.int({ defaultValue: 10, required: true }) },
    complexity: nestedComplexity,
    resolve: async (_root, { first }, { database, signedIn, now }) => {
      if (!signedIn) return []
      const today = soldOn(now, signedIn.chain.timeZone)
      return loadRunningOut(database.client, signedIn.actor, { today, within: withinDays, first: nestedTake(first) })
    },
  }),
)
