import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { globalFranchisee } from './clearing-net.type.ts'

export const ClearingPayment = builder.prismaNode('ClearingPayment', {
  description: 'Who is to pay whom to settle a locked run. Made outside; here it is noted.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    no: t.exposeInt('no'),
    debtorId: t.id({
      nullable: true,
      description: 'Who pays. Null: headquarters.',
      resolve: (row) => globalFranchisee(row.debtorId),
    }),
    debtorName: t.exposeString('debtorName', { nullable: true }),
    creditorId: t.id({
      nullable: true,
      description: 'Null: headquarters.',
      resolve: (row) => globalFranchisee(row.creditorId),
    }),
    creditorName: t.exposeString('creditorName', { nullable: true }),
    amount: t.expose('amount', { type: 'Money' }),
    paidOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Null while it isn’t noted as paid.',
      select: { settlements: { where: { standing: true } } },
      resolve: (row) => row.settlements.find(({ standing }) => standing)?.paidOn ?? null,
    }),
  }),
})
