import { phoneFor } from '@hubcap/rules/tenancy/sees-phone'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { nestedComplexity, nestedTake } from '../graphql/list-size.ts'
import { rowKey } from '../graphql/row-key.ts'
import { CustomerFile } from './customer-file.type.ts'

export const Customer = builder.prismaNode('Customer', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    customerNo: t.exposeString('customerNo'),
    name: t.exposeString('name'),
    phone: t.string({
      nullable: true,
      description: 'With asterisks, for everybody: revealCustomerPhone has it in full.',
      resolve: ({ phone }, _args, context) => phoneFor(actorOf(context).role, 'customer', phone),
    }),
    contactName: t.exposeString('contactName', { nullable: true }),
    address: t.exposeString('address', { nullable: true }),
    city: t.exposeString('city', { nullable: true }),
    region: t.exposeString('region', { nullable: true }),
    postalCode: t.exposeString('postalCode', { nullable: true }),
    country: t.exposeString('country', { nullable: true }),
    revision: t.exposeInt('revision'),
    erasedAt: t.expose('erasedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When everything personal was erased at their request; null otherwise.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    vehicles: t.relation('vehicles', {
      // Nearly everybody has one or two; the few with more have 20 at most.
      complexity: { field: 1, multiplier: 2 },
      query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: 20 },
    }),
    files: t.relation('files', {
      description: 'What the franchisees in the viewer’s sight know of them.',
      type: CustomerFile,
      // One for each franchisee that they go to, seldom more than one.
      complexity: { field: 1, multiplier: 3 },
      query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: 100 },
    }),
    cards: t.relation('cards', {
      description: 'Those in the viewer’s sight, the latest first.',
      args: { first: t.arg.int({ defaultValue: 5, required: true }) },
      complexity: nestedComplexity,
      query: ({ first }) => ({ orderBy: [{ soldOn: 'desc' }, { id: 'desc' }], take: nestedTake(first) }),
    }),
    cardSales: t.relation('cardSales', {
      description: 'The latest, voided ones too.',
      args: { first: t.arg.int({ defaultValue: 5, required: true }) },
      complexity: nestedComplexity,
      query: ({ first }) => ({ orderBy: [{ soldAt: 'desc' }, { id: 'desc' }], take: nestedTake(first) }),
    }),
  }),
})
