import { graphql } from '@generated/gql.ts'

graphql(`
  fragment InvitationRow on Invitation {
    id
    role
    status
    name
    email
    phone
    invitedBy
    createdAt
    expiresAt
    franchisee { id name }
    store { id name }
  }

  query InvitationList($first: Int, $after: String, $last: Int, $before: String, $filter: InvitationFilter) {
    invitations(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      edges { node { ...InvitationRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query InvitationDetail($id: ID!) {
    node(id: $id) { ... on Invitation { ...InvitationRow locale acceptedAt token staff { id name staffNo } } }
  }

  query StaffToInvite($id: ID!) {
    node(id: $id) { ... on Staff { id name phone franchisee { id name } store { id name } } }
  }

  mutation CreateInvitation($input: CreateInvitationInput!) {
    createInvitation(input: $input) {
      ... on Invitation { id name }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RenewInvitation($input: InvitationIdInput!) {
    renewInvitation(input: $input) {
      ... on Invitation { id status token expiresAt }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RevokeInvitation($input: InvitationIdInput!) {
    revokeInvitation(input: $input) {
      ... on Invitation { id status token }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RevokeInvitations($input: InvitationIdsInput!) {
    revokeInvitations(input: $input) {
      ... on RowsChanged { count }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
