import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { ClearingRhythm, ClearingRunStatus } from '../graphql/vocabularies.type.ts'
import { Chain } from '../tenancy/viewer.type.ts'

builder.prismaObjectField(Chain, 'clearingRhythm', (t) =>
  t.field({
    type: ClearingRhythm,
    select: { clearingRhythm: true },
    resolve: (row) => row.clearingRhythm as typeof ClearingRhythm.$inferType,
  }),
)

export const ClearingRun = builder.prismaNode('ClearingRun', {
  description: 'A period’s clearing. Owners see those in which they have a net, and of them what is theirs.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    fromOn: t.expose('fromOn', { type: 'Date' }),
    toOn: t.expose('toOn', { type: 'Date', description: 'Its last day.' }),
    status: t.field({ type: ClearingRunStatus, resolve: (row) => row.status as typeof ClearingRunStatus.$inferType }),
    revision: t.exposeInt('revision'),
    steps: t.relation('steps', { query: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } }),
    nets: t.relation('nets', {
      description: 'Zero in sum where all of them are seen.',
      query: { orderBy: [{ net: 'desc' }, { id: 'asc' }] },
    }),
    royalties: t.relation('royalties', {
      description: 'How each royalty comes about.',
      query: { orderBy: [{ franchiseeName: 'asc' }, { franchiseeId: 'asc' }, { id: 'asc' }] },
    }),
    payments: t.relation('payments', {
      description: 'Who is to pay whom; none before it is locked.',
      query: { orderBy: [{ no: 'asc' }] },
    }),
    openContests: t.relationCount('contests', { where: { outcome: null } }),
  }),
})

export const ClearingStep = builder.prismaNode('ClearingStep', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    action: t.exposeString('action', { description: 'draft, or a ClearingRunStep.' }),
    at: t.expose('at', { type: 'DateTime' }),
    doneByName: t.string({
      nullable: true,
      description: 'Null where they are out of sight.',
      select: { doneBy: { select: { name: true } } },
      resolve: (row) => row.doneBy?.name ?? null,
    }),
  }),
})
