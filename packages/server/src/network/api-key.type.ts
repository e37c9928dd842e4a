import { apiKeyStatus } from '@hubcap/rules/tenancy/api-key-status'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { ApiKeyStatus } from '../graphql/vocabularies.type.ts'

export const ApiKey = builder.prismaNode('ApiKey', {
  description: 'By which another system comes in. The key itself is kept nowhere: it is shown once, when it is made.',
  authScopes: { can: 'api_key.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    name: t.exposeString('name'),
    prefix: t.exposeString('prefix', { description: 'How the key begins.' }),
    status: t.field({ type: ApiKeyStatus, resolve: (row, _args, { now }) => apiKeyStatus(row, now) }),
    account: t.relation('userAccount', { description: 'What it acts as; its post says what it may do and where.' }),
    createdBy: t.exposeString('createdByName', { description: 'The name, as it was then.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', nullable: true, description: 'To the minute.' }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true }),
  }),
})
