import { Customer } from '../customers/customer.type.ts'
import { builder } from '../graphql/builder.ts'
import { nestedComplexity, nestedTake } from '../graphql/list-size.ts'

builder.prismaObjectField(Customer, 'leads', (t) =>
  t.relation('leads', {
    description: 'As whom they were known before they bought, of those in the viewer’s sight, the latest first.',
    args: { first: t.arg.int({ defaultValue: 5, required: true }) },
    complexity: nestedComplexity,
    query: ({ first }) => ({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: nestedTake(first) }),
  }),
)
