import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'

export const CustomerFile = builder.prismaNode('CustomerFile', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    customer: t.relation('customer', { nullable: true }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true, description: 'Null where it is out of sight.' }),
    isDeveloped: t.boolean({
      description: 'Whether somebody developed the customer, be they in sight or not.',
      resolve: ({ staffId }) => staffId !== null,
    }),
    staff: t.relation('staff', {
      nullable: true,
      description: 'Who developed the customer; null where nobody did, or where they moved out of sight.',
    }),
    openedOn: t.expose('openedOn', {
      type: 'Date',
      description: 'The day, in the chain’s time zone, on which they became a new customer of the franchisee.',
    }),
    notes: t.exposeString('notes', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
})
