import {
  createWebhookInput,
  pauseWebhookInput,
  rotateWebhookSecretInput,
  updateWebhookInput,
  webhookIdInput,
} from '@hubcap/rules/webhooks/webhook.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { withRowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { rowKey } from '../graphql/row-key.ts'
import { inputOf } from '../operation/input-of.ts'
import { createWebhook, type MadeSecret } from './create-webhook.ts'
import { deleteWebhook } from './delete-webhook.ts'
import { pauseWebhook } from './pause-webhook.ts'
import { replayDelivery } from './replay-delivery.ts'
import { rotateWebhookSecret } from './rotate-webhook-secret.ts'
import { updateWebhook } from './update-webhook.ts'
import { Webhook } from './webhook.type.ts'

const url = {
  required: true,
  description: 'Begins with https://; at http:// only this machine, where that is allowed.',
} as const
const events = { required: true, description: 'Such as card_sale.recorded.' } as const

const CreateWebhookInput = builder.inputType('CreateWebhookInput', {
  fields: (t) => ({
    url: t.string(url),
    events: t.stringList(events),
    idempotencyKey: t.string({ required: true }),
  }),
})
const UpdateWebhookInput = builder.inputType('UpdateWebhookInput', {
  description: 'All of it anew.',
  fields: (t) => ({
    id: t.id({ required: true }),
    revision: t.int({ required: true }),
    url: t.string(url),
    events: t.stringList(events),
  }),
})
const PauseWebhookInput = builder.inputType('PauseWebhookInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    paused: t.boolean({ required: true, description: 'False lets it go on, with what was held back.' }),
  }),
})
const RotateWebhookSecretInput = builder.inputType('RotateWebhookSecretInput', {
  description: 'The secret before signs as well for a day.',
  fields: (t) => ({ id: t.id({ required: true }), idempotencyKey: t.string({ required: true }) }),
})
const WebhookIdInput = builder.inputType('WebhookIdInput', { fields: (t) => ({ id: t.id({ required: true }) }) })

const action = 'webhook.change'
const ofWebhook = { action, model: 'Webhook', ids: { id: 'Webhook' } } as const

const WebhookSecret = builder.objectRef<MadeSecret>('WebhookSecret').implement({
  fields: (t) => ({
    webhook: t.prismaField({
      type: Webhook,
      resolve: (query, { id }, _args, context) =>
        context.database.client.webhook.findUniqueOrThrow({ ...query, where: rowKey(id, context) }),
    }),
    secret: t.exposeString('secret', {
      nullable: true,
      description: 'What deliveries are signed with, shown this once. Null where the same request was answered before.',
    }),
  }),
})

builder.mutationField('createWebhook', (t) =>
  t.field({
    ...mutationOf(action),
    type: WebhookSecret,
    args: { input: t.arg({ type: CreateWebhookInput, required: true }) },
    resolve: (_root, args, context) =>
      createWebhook(requestFor(context, action), inputOf(createWebhookInput, args.input)),
  }),
)

builder.mutationField('rotateWebhookSecret', (t) =>
  t.field({
    ...mutationOf(action),
    type: WebhookSecret,
    args: { input: t.arg({ type: RotateWebhookSecretInput, required: true }) },
    resolve: (_root, args, context) => {
      const request = requestFor(context, action)
      return rotateWebhookSecret(request, withRowIds(inputOf(rotateWebhookSecretInput, args.input), { id: 'Webhook' }))
    },
  }),
)

nodeMutation('updateWebhook', {
  ...ofWebhook,
  input: UpdateWebhookInput,
  schema: updateWebhookInput,
  run: updateWebhook,
})
nodeMutation('pauseWebhook', { ...ofWebhook, input: PauseWebhookInput, schema: pauseWebhookInput, run: pauseWebhook })
nodeMutation('replayDelivery', {
  ...{ action, model: 'WebhookDelivery', ids: { id: 'WebhookDelivery' } },
  input: WebhookIdInput,
  schema: webhookIdInput,
  run: replayDelivery,
})

const WebhookDeleted = builder.objectRef<{ id: string }>('WebhookDeleted').implement({
  fields: (t) => ({ id: t.exposeID('id') }),
})

builder.mutationField('deleteWebhook', (t) =>
  t.field({
    ...mutationOf(action),
    type: WebhookDeleted,
    args: { input: t.arg({ type: WebhookIdInput, required: true }) },
    resolve: async (_root, args, context) => {
      const request = requestFor(context, action)
      const input = inputOf(webhookIdInput, args.input)
      await deleteWebhook(request, withRowIds(input, { id: 'Webhook' }))
      return { id: input.id }
    },
  }),
)
