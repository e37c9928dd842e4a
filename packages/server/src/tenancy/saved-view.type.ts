import { mostViews } from '@hubcap/rules/tenancy/saved-view.input'
import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { nilId } from '../graphql/global-id.ts'
import { rowKey } from '../graphql/row-key.ts'

const SavedView = builder.prismaNode('SavedView', {
  description: 'A list’s filters, sort and columns, kept under a name by one person.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    list: t.exposeString('list'),
    name: t.exposeString('name'),
    search: t.exposeString('search', { description: 'The list’s address behind the question mark.' }),
    hiddenColumns: t.stringList({
      nullable: true,
      description: 'Null: the columns that the list shows by itself.',
      resolve: ({ hiddenColumns }) => hiddenColumns as string[] | null,
    }),
  }),
})

builder.queryField('savedViews', (t) =>
  t.field({
    type: [SavedView],
    authScopes: { can: 'saved_view.change' },
    description: 'One’s own views of a list, by name.',
    complexity: { field: 1, multiplier: mostViews },
    args: { list: t.arg.string({ required: true }) },
    resolve: (_root, { list }, context, info) =>
      context.database.client.savedView.findMany({
        ...queryFromInfo({ context, info }),
        where: { list, userAccountId: actorOf(context).userAccountId ?? nilId },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: mostViews,
      }),
  }),
)
