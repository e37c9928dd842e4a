import { leadTwins } from '@hubcap/database/lookups/lead-twins'
import { countryOfCurrency } from '@hubcap/rules/customers/country'
import { phoneKey } from '@hubcap/rules/customers/phone-key'
import { plateKey } from '@hubcap/rules/customers/plate-key'
import { nameKey } from '@hubcap/rules/network/name-key'
import { Customer } from '../customers/customer.type.ts'
import { builder } from '../graphql/builder.ts'
import { nilId, rowId } from '../graphql/global-id.ts'
import { Lead } from './lead.type.ts'
import { LeadTwinSign } from './lead-vocabularies.type.ts'

type Twin = { sign: typeof LeadTwinSign.$inferType; leadId: string | null; customerId: string | null }

const LeadTwin = builder.objectRef<Twin>('LeadTwin').implement({
  description: 'Somebody who is known already and seems to be the same person.',
  fields: (t) => ({
    sign: t.field({ type: LeadTwinSign, description: 'What they have in common.', resolve: ({ sign }) => sign }),
    lead: t.prismaField({
      type: Lead,
      nullable: true,
      description: 'Null where it is out of the viewer’s sight: then it is only said that there is one.',
      resolve: (query, { leadId }, _args, { database }) =>
        database.client.lead.findFirst({ ...query, where: { id: leadId ?? nilId } }),
    }),
    customer: t.prismaField({
      type: Customer,
      nullable: true,
      description: 'A customer in the viewer’s sight who has that phone.',
      resolve: (query, { customerId }, _args, { database }) =>
        database.client.customer.findFirst({ ...query, where: { id: customerId ?? nilId } }),
    }),
  }),
})

builder.queryField('leadTwins', (t) =>
  t.field({
    type: [LeadTwin],
    authScopes: { can: 'lead.record' },
    complexity: { field: 20, multiplier: 5 },
    description: 'Open leads of a store’s franchisee, and a customer, with that phone, plate or name: at most eleven.',
    args: { storeId: t.arg.id({ required: true }), phone: t.arg.string(), plate: t.arg.string(), name: t.arg.string() },
    resolve: async (_root, { storeId, phone, plate, name }, { database, signedIn }): Promise<Twin[]> => {
      const { client } = database
      const store = await client.store.findFirst({ where: { id: rowId('Store', storeId) } })
      if (!store) return []
      const country = countryOfCurrency(signedIn?.chain.currency ?? '')
      const keys = {
        phoneKey: phone ? phoneKey(phone, country) : null,
        plateKey: plate ? plateKey(plate, country) : null,
        nameKey: name && [...name.trim()].length > 1 ? nameKey(name, 'person') : null,
      }
      const [found, customer] = await Promise.all([
        leadTwins(client, { franchiseeId: store.franchiseeId, ...keys }),
        keys.phoneKey ? client.customer.findFirst({ where: { phoneKey: keys.phoneKey }, select: { id: true } }) : null,
      ])
      const leads = found.map(({ id, sign }) => ({ sign: sign as Twin['sign'], leadId: id, customerId: null }))
      return customer ? [{ sign: 'phone', leadId: null, customerId: customer.id }, ...leads] : leads
    },
  }),
)
