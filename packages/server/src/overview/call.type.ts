import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import type { Call as CallShape } from './load-calls.ts'

export const Call = builder.objectRef<CallShape>('Call').implement({
  description: 'A customer worth a call: bought last 45 to 180 days ago.',
  fields: (t) => ({
    id: t.id({ resolve: ({ customerId }) => encodeGlobalID('Customer', customerId) }),
    name: t.exposeString('name'),
    phone: t.exposeString('phone', { nullable: true }),
    lastSaleOn: t.expose('lastSaleOn', { type: 'Date' }),
    lastAmount: t.expose('lastAmount', { type: 'Money' }),
    daysSince: t.exposeInt('daysSince'),
  }),
})
