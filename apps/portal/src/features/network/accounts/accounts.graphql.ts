import { graphql } from '@generated/gql.ts'

graphql(`
  fragment AccountRow on UserAccount {
    id
    name
    email
    phone
    status
    createdAt
    posts { id role since staff { id name } places { franchisee { id name } store { id name } } }
  }

  query AccountList($first: Int, $after: String, $last: Int, $before: String, $filter: AccountFilter) {
    accounts(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      edges { node { ...AccountRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query AccountDetail($id: ID!) { node(id: $id) { ... on UserAccount { ...AccountRow locale hasSecondFactor sessions { id seenAt device { browser system } } } } }

  mutation AddPost($input: AddPostInput!) {
    addPost(input: $input) {
      ... on Assignment { id role account { id posts { id } } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation EndPost($input: EndPostInput!) {
    endPost(input: $input) {
      ... on Assignment { id endedAt account { id posts { id } } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SuspendAccount($input: AccountStatusInput!) {
    suspendAccount(input: $input) {
      ... on UserAccount { id status }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SignOutAccount($input: AccountIdInput!) {
    signOutAccount(input: $input) {
      ... on UserAccount { id sessions { id seenAt } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
    resetSecondFactor(input: $input) {
      ... on UserAccount { id hasSecondFactor }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ResumeAccount($input: AccountStatusInput!) {
    resumeAccount(input: $input) {
      ... on UserAccount { id status }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
