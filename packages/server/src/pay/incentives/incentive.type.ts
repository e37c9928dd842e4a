import { mostIncentiveFiles } from '@hubcap/rules/pay/incentive'
import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { IncentiveItemStatus, IncentiveKind, IncentiveStatus } from '../../graphql/vocabularies.type.ts'
import { IncentiveFile } from './files/incentive-file.type.ts'

export const IncentiveItem = builder.prismaNode('IncentiveItem', {
  description: 'A line of the catalogue of rewards and penalties.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    name: t.exposeString('name'),
    kind: t.field({ type: IncentiveKind, resolve: (row) => row.kind as typeof IncentiveKind.$inferType }),
    minAmount: t.expose('minAmount', { type: 'Money', description: 'Both amounts alike: it is fixed.' }),
    maxAmount: t.expose('maxAmount', { type: 'Money' }),
    evidenceRequired: t.exposeBoolean('evidenceRequired', {
      description: 'Whether one is approved only with a picture or a paper.',
    }),
    status: t.field({
      type: IncentiveItemStatus,
      resolve: (row) => row.status as typeof IncentiveItemStatus.$inferType,
    }),
    revision: t.exposeInt('revision'),
  }),
})

export const Incentive = builder.prismaNode('Incentive', {
  description: 'A reward or a penalty of a person; paid once it is approved.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    item: t.relation('incentiveItem'),
    kind: t.field({ type: IncentiveKind, resolve: (row) => row.kind as typeof IncentiveKind.$inferType }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    staff: t.relation('staff', { nullable: true, description: 'Null where they moved out of sight.' }),
    day: t.expose('day', { type: 'Date', description: 'When it was earned.' }),
    amount: t.expose('amount', { type: 'Money', description: 'Above zero, also of a penalty.' }),
    evidence: t.exposeString('evidence', { description: 'What happened, and how it is known.' }),
    files: t.relation('files', {
      type: IncentiveFile,
      description: 'What shows it, in the order in which it was added.',
      complexity: { field: 1, multiplier: 2 },
      query: { orderBy: [{ id: 'asc' }], take: mostIncentiveFiles },
    }),
    status: t.field({ type: IncentiveStatus, resolve: (row) => row.status as typeof IncentiveStatus.$inferType }),
    revision: t.exposeInt('revision'),
    proposedAt: t.expose('proposedAt', { type: 'DateTime' }),
    proposedByName: t.string({
      nullable: true,
      description: 'Null where the account is out of sight.',
      select: { proposedBy: { select: { name: true } } },
      resolve: (row) => row.proposedBy?.name ?? null,
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
    decidedByName: t.string({
      nullable: true,
      select: { decidedBy: { select: { name: true } } },
      resolve: (row) => row.decidedBy?.name ?? null,
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was rejected or withdrawn.' }),
  }),
})
