import type { RoyaltyTier } from '@hubcap/rules/clearing/royalty'
import type { RoyaltyGroup as Group } from '@hubcap/rules/clearing/royalty-group'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { RoyaltyBasis, RoyaltyGroup } from '../graphql/vocabularies.type.ts'
import { globalFranchisee } from './clearing-net.type.ts'

const RoyaltyTierType = builder.objectRef<RoyaltyTier>('RoyaltyTier').implement({
  fields: (t) => ({
    from: t.expose('from', { type: 'Money', description: 'From so much of a period on, and below the next.' }),
    rate: t.exposeInt('rate', { description: 'Basis points: 500 is 5 %.' }),
  }),
})

type GroupTiers = { readonly group: Group; readonly tiers: readonly RoyaltyTier[] }

const RoyaltyGroupTiers = builder.objectRef<GroupTiers>('RoyaltyGroupTiers').implement({
  fields: (t) => ({
    group: t.expose('group', { type: RoyaltyGroup }),
    tiers: t.field({ type: [RoyaltyTierType], resolve: (row) => [...row.tiers] }),
  }),
})

const groupsOf = (tiers: unknown): GroupTiers[] =>
  Object.entries(tiers as Record<Group, readonly RoyaltyTier[]>).map(([group, all]) => ({
    group: group as Group,
    tiers: all,
  }))

export const RoyaltyTerm = builder.prismaNode('RoyaltyTerm', {
  description: 'What a franchisee owes headquarters of what it takes, from a day on.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    franchiseeId: t.id({ resolve: (row) => globalFranchisee(row.franchiseeId) as string }),
    fromOn: t.expose('fromOn', { type: 'Date' }),
    basis: t.field({ type: RoyaltyBasis, resolve: (row) => row.basis as typeof RoyaltyBasis.$inferType }),
    groups: t.field({ type: [RoyaltyGroupTiers], resolve: (row) => groupsOf(row.tiers) }),
    otherTiers: t.field({
      type: [RoyaltyTierType],
      description: 'Of the groups that aren’t named; none: nothing is due on them.',
      resolve: (row) => row.otherTiers as unknown as RoyaltyTier[],
    }),
    minimum: t.expose('minimum', { type: 'Money', description: 'For each period; 0: none.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
})
