import { graphql } from '@generated/gql.ts'

graphql(`
  fragment ApiKeyRow on ApiKey {
    id
    name
    prefix
    status
    createdBy
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
    account { id posts { id role places { franchisee { id name } store { id name } } } }
  }

  query ApiKeyList($first: Int, $after: String, $last: Int, $before: String, $filter: ApiKeyFilter) {
    apiKeys(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      edges { node { ...ApiKeyRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query ApiKeyDetail($id: ID!) { node(id: $id) { ... on ApiKey { ...ApiKeyRow } } }

  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      ... on ApiKeyMade { key apiKey { id name } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      ... on ApiKey { id status revokedAt }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
