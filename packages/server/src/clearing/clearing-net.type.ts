import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { RoyaltyPart } from '../graphql/vocabularies.type.ts'

export const globalFranchisee = (id: string | null) => (id === null ? null : encodeGlobalID('Franchisee', id))

export const ClearingNet = builder.prismaNode('ClearingNet', {
  description: 'What a party is to receive or pay for a run.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    franchiseeId: t.id({
      nullable: true,
      description: 'Null: headquarters.',
      resolve: (row) => globalFranchisee(row.franchiseeId),
    }),
    franchiseeName: t.exposeString('franchiseeName', { nullable: true }),
    receives: t.expose('receives', { type: 'Money' }),
    owes: t.expose('owes', { type: 'Money' }),
    net: t.expose('net', { type: 'Money', description: 'Above zero where it is to receive.' }),
    lineCount: t.exposeInt('lineCount'),
  }),
})

export const ClearingRoyalty = builder.prismaNode('ClearingRoyalty', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    franchiseeId: t.id({ resolve: (row) => globalFranchisee(row.franchiseeId) as string }),
    franchiseeName: t.exposeString('franchiseeName'),
    part: t.field({ type: RoyaltyPart, resolve: (row) => row.productGroup as typeof RoyaltyPart.$inferType }),
    base: t.expose('base', { type: 'Money', description: 'What it is worked out of.' }),
    royalty: t.expose('royalty', { type: 'Money', description: 'Below zero where headquarters gives back.' }),
    term: t.relation('royaltyTerm', { nullable: true }),
  }),
})
