import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { PayRunStatus, PayRunStep } from '../../graphql/vocabularies.type.ts'

export const PayStep = builder.prismaNode('PayStep', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    step: t.field({ type: PayRunStep, resolve: (row) => row.step as typeof PayRunStep.$inferType }),
    at: t.expose('at', { type: 'DateTime' }),
    doneByName: t.string({
      nullable: true,
      description: 'Null where the account is out of sight.',
      select: { doneBy: { select: { name: true } } },
      resolve: (row) => row.doneBy?.name ?? null,
    }),
  }),
})

export const PayRun = builder.prismaNode('PayRun', {
  description: 'A franchisee’s pay of one month. Once locked it never changes: what is known later is in the next.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    franchisee: t.relation('franchisee', { nullable: true }),
    month: t.expose('month', { type: 'Date', description: 'Its first day.' }),
    status: t.field({ type: PayRunStatus, resolve: (row) => row.status as typeof PayRunStatus.$inferType }),
    revision: t.exposeInt('revision'),
    knownAt: t.expose('knownAt', { type: 'DateTime', description: 'What was known by then is in it.' }),
    minimumWage: t.expose('minimumWage', { type: 'Money', description: 'Below which penalties leave nobody.' }),
    steps: t.relation('steps', { query: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } }),
    people: t.int({
      description: 'Whose statements are in sight.',
      select: { statements: { select: { total: true } } },
      resolve: ({ statements }) => statements.length,
    }),
    total: t.field({
      type: 'Money',
      description: 'Of the statements in sight.',
      select: { statements: { select: { total: true } } },
      resolve: ({ statements }) => statements.reduce((sum, { total }) => sum + Number(total), 0),
    }),
  }),
})
