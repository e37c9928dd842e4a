import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'

export const Vehicle = builder.prismaNode('Vehicle', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    plate: t.exposeString('plate'),
    make: t.exposeString('make', { nullable: true }),
    model: t.exposeString('model', { nullable: true }),
    colour: t.exposeString('colour', { nullable: true }),
    revision: t.exposeInt('revision'),
    customer: t.relation('customer', { nullable: true }),
  }),
})
