import { phoneFor } from '@hubcap/rules/tenancy/sees-phone'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import type { Call as CallShape } from './load-calls.ts'

export const Call = builder.objectRef<CallShape>('Call').implement({
  description: 'A customer worth a call: bought last 45 to 180 days ago.',
  fields: (t) => ({
    id: t.id({ resolve: ({ customerId }) => encodeGlobalID('Customer', customerId) }),
    name: t.exposeString('name'),
    phone: t.string({
      nullable: true,
      description: 'With asterisks: revealCustomerPhone has it in full.',
      resolve: ({ phone }, _args, context) => phoneFor(actorOf(context).role, 'customer', phone),
    }),
    lastSaleOn: t.expose('lastSaleOn', { type: 'Date' }),
    lastAmount: t.expose('lastAmount', { type: 'Money' }),
    daysSince: t.exposeInt('daysSince'),
  }),
})
