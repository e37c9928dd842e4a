import { Customer } from '../customers/customer.type.ts'
import { builder } from '../graphql/builder.ts'

builder.prismaObjectField(Customer, 'leads', (t) =>
  t.relation('leads', {
    description: 'As whom they were known before they bought, of those in the viewer’s sight, the latest first.',
    // Seldom one, and hardly ever more.
    complexity: { field: 1, multiplier: 1 },
    query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 20 },
  }),
)
