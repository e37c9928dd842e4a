import { graphql } from '@generated/gql.ts'

graphql(`
  fragment WebhookRow on Webhook {
    id
    url
    events
    pausedBecause
    pausedAt
    previousSecretUntil
    createdBy
    createdAt
    revision
  }

  fragment DeliveryRow on WebhookDelivery {
    id
    messageId
    event
    data
    status
    tries
    answerStatus
    failure
    createdAt
    lastTriedAt
    nextTryAt
  }

  query WebhookList($first: Int, $after: String, $last: Int, $before: String, $filter: WebhookFilter) {
    webhooks(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      edges { node { ...WebhookRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query WebhookDetail($id: ID!) { node(id: $id) { ... on Webhook { ...WebhookRow } } }

  query WebhookDeliveryList($first: Int, $after: String, $filter: WebhookDeliveryFilter) {
    webhookDeliveries(first: $first, after: $after, filter: $filter) {
      edges { node { ...DeliveryRow } }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  mutation CreateWebhook($input: CreateWebhookInput!) {
    createWebhook(input: $input) {
      ... on WebhookSecret { secret webhook { id url } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UpdateWebhook($input: UpdateWebhookInput!) {
    updateWebhook(input: $input) {
      ... on Webhook { ...WebhookRow }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation PauseWebhook($input: PauseWebhookInput!) {
    pauseWebhook(input: $input) {
      ... on Webhook { ...WebhookRow }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      ... on WebhookSecret { secret webhook { ...WebhookRow } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation DeleteWebhook($input: WebhookIdInput!) {
    deleteWebhook(input: $input) {
      ... on WebhookDeleted { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ReplayDelivery($input: WebhookIdInput!) {
    replayDelivery(input: $input) {
      ... on WebhookDelivery { ...DeliveryRow }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
