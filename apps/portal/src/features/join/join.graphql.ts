import { graphql } from '@generated/gql.ts'

graphql(`
  query InvitationOfLink($token: String!) {
    invitation(token: $token) {
      chain { slug name }
      role
      franchisee
      store
      name
      email
      phone
      invitedBy
      expiresAt
      status
    }
  }

  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ... on SignedIn { choices { ticket } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation JoinWithAccount($input: JoinWithAccountInput!) {
    joinWithAccount(input: $input) {
      ... on Assignment { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
