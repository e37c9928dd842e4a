import { createApiKeyInput } from '@hubcap/rules/tenancy/create-api-key.input'
import { keyRoles } from '@hubcap/rules/tenancy/key-role'
import { revokeApiKeyInput } from '@hubcap/rules/tenancy/revoke-api-key.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { rowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { rowKey } from '../graphql/row-key.ts'
import { inputOf } from '../operation/input-of.ts'
import { ApiKey } from './api-key.type.ts'
import { createApiKey, type MadeKey } from './create-api-key.ts'
import { revokeApiKey } from './revoke-api-key.ts'

const KeyRole = builder.enumType('KeyRole', { values: keyRoles })

const CreateApiKeyInput = builder.inputType('CreateApiKeyInput', {
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is for.' }),
    role: t.field({ type: KeyRole, required: true }),
    franchiseeIds: t.idList({ description: 'Where an owner’s key holds.' }),
    storeIds: t.idList({ description: 'Where a manager’s key holds.' }),
    days: t.int({ required: true, description: 'How long it holds, at most 730.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

const RevokeApiKeyInput = builder.inputType('RevokeApiKeyInput', { fields: (t) => ({ id: t.id({ required: true }) }) })

const ApiKeyMade = builder.objectRef<MadeKey>('ApiKeyMade').implement({
  fields: (t) => ({
    apiKey: t.prismaField({
      type: ApiKey,
      resolve: (query, { id }, _args, context) =>
        context.database.client.apiKey.findUniqueOrThrow({ ...query, where: rowKey(id, context) }),
    }),
    key: t.exposeString('key', {
      nullable: true,
      description: 'Shown this once. Null where the same request was answered before.',
    }),
  }),
})

builder.mutationField('createApiKey', (t) =>
  t.field({
    ...mutationOf('api_key.create'),
    type: ApiKeyMade,
    args: { input: t.arg({ type: CreateApiKeyInput, required: true }) },
    resolve: (_root, args, context) => {
      const request = requestFor(context, 'api_key.create')
      const { franchiseeIds, storeIds, ...input } = inputOf(createApiKeyInput, args.input)
      const places = {
        franchiseeIds: rowIds('Franchisee', franchiseeIds) ?? [],
        storeIds: rowIds('Store', storeIds) ?? [],
      }
      return createApiKey(request, { ...input, ...places })
    },
  }),
)

nodeMutation('revokeApiKey', {
  action: 'api_key.revoke',
  model: 'ApiKey',
  input: RevokeApiKeyInput,
  schema: revokeApiKeyInput,
  ids: { id: 'ApiKey' },
  run: revokeApiKey,
})
