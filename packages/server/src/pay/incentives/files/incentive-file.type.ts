import { builder } from '../../../graphql/builder.ts'
import { rowKey } from '../../../graphql/row-key.ts'

export const IncentiveFile = builder.prismaNode('IncentiveFile', {
  description:
    'A picture or a paper that shows what a reward or a penalty is for. GET /incentive-files/:id gives its bytes.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    name: t.exposeString('name'),
    isPicture: t.boolean({
      description: 'A JPEG, of which GET /incentive-files/:id/thumbnail gives a small one; else a PDF.',
      resolve: ({ mediaType }) => mediaType === 'image/jpeg',
    }),
    size: t.exposeInt('size', { description: 'Bytes.' }),
    addedAt: t.expose('addedAt', { type: 'DateTime' }),
  }),
})
