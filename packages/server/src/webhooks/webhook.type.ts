import type { DeliveryFailure as Failure } from '@hubcap/rules/webhooks/delivery-failure'
import type { DeliveryStatus as Status } from '@hubcap/rules/webhooks/delivery-status'
import type { WebhookPause as Pause } from '@hubcap/rules/webhooks/webhook-pause'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { DeliveryFailure, DeliveryStatus, WebhookPause } from '../graphql/vocabularies.type.ts'

export const Webhook = builder.prismaNode('Webhook', {
  description: 'An address of another system that is told of changes, as Standard Webhooks has it.',
  authScopes: { can: 'webhook.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    url: t.exposeString('url'),
    events: t.exposeStringList('events', { description: 'What it is told of, such as card_sale.recorded.' }),
    pausedBecause: t.field({
      type: WebhookPause,
      nullable: true,
      description: 'Null where it is told of things as they happen.',
      resolve: (row) => row.pausedBecause as Pause | null,
    }),
    pausedAt: t.expose('pausedAt', { type: 'DateTime', nullable: true }),
    previousSecretUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when the secret before signs as well; null where there is none.',
      resolve: ({ previousUntil }, _args, { now }) => (previousUntil && previousUntil > now ? previousUntil : null),
    }),
    createdBy: t.exposeString('createdByName', { description: 'The name, as it was then.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    revision: t.exposeInt('revision'),
  }),
})

export const WebhookDelivery = builder.prismaNode('WebhookDelivery', {
  description: 'One change told to one webhook. It goes out at least once; its id is the webhook-id of each try.',
  authScopes: { can: 'webhook.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    messageId: t.exposeString('id', { description: 'The webhook-id under which it was sent.' }),
    event: t.exposeString('event'),
    data: t.expose('data', { type: 'JSON', description: 'What it says: ids, and the names of fields that changed.' }),
    status: t.field({ type: DeliveryStatus, resolve: (row) => row.status as Status }),
    tries: t.exposeInt('tries'),
    answerStatus: t.exposeInt('answerStatus', { nullable: true, description: 'The HTTP status of the last answer.' }),
    failure: t.field({
      type: DeliveryFailure,
      nullable: true,
      description: 'Why the last try wasn’t taken.',
      resolve: (row) => row.failure as Failure | null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    lastTriedAt: t.expose('lastTriedAt', { type: 'DateTime', nullable: true }),
    nextTryAt: t.expose('nextTryAt', { type: 'DateTime', nullable: true }),
    webhook: t.relation('webhook'),
  }),
})
