import { builder } from '../graphql/builder.ts'
import { nestedComplexity, nestedTake } from '../graphql/list-size.ts'
import { rowKey } from '../graphql/row-key.ts'
import { FranchiseeKind, FranchiseeStatus } from '../graphql/vocabularies.type.ts'

export const Franchisee = builder.prismaNode('Franchisee', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    kind: t.field({ type: FranchiseeKind, resolve: (row) => row.kind as typeof FranchiseeKind.$inferType }),
    status: t.field({ type: FranchiseeStatus, resolve: (row) => row.status as typeof FranchiseeStatus.$inferType }),
    contactName: t.exposeString('contactName', { nullable: true }),
    contactPhone: t.exposeString('contactPhone', { nullable: true }),
    revision: t.exposeInt('revision'),
    storeCount: t.relationCount('stores', { where: { status: { not: 'closed' } } }),
    staffCount: t.relationCount('staff', { where: { status: { not: 'left' } } }),
    contract: t.field({
      type: FranchiseContract,
      nullable: true,
      description: 'The latest terms; null for those who may not see them.',
      select: (_args, _context, nestedSelection) => ({
        contracts: nestedSelection({ orderBy: [{ startsOn: 'desc' }], take: 1 }),
      }),
      resolve: (row) => row.contracts[0] ?? null,
    }),
    stores: t.relation('stores', {
      args: { first: t.arg.int({ defaultValue: 20, required: true }) },
      complexity: nestedComplexity,
      query: ({ first }) => ({ orderBy: [{ nameKey: 'asc' }, { id: 'asc' }], take: nestedTake(first) }),
    }),
  }),
})

const FranchiseContract = builder.prismaNode('FranchiseContract', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    contractNo: t.exposeString('contractNo'),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true }),
    royaltyRate: t.exposeInt('royaltyRate', { description: 'Basis points: 500 is 5 %.' }),
    territory: t.exposeString('territory', { nullable: true }),
  }),
})
