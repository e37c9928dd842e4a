import { graphql } from '@generated/gql.ts'

graphql(`
  query Viewer {
    viewer {
      account { id name email phone locale }
      chain { id slug name timeZone currency locale }
      assignment { ...Post }
      assignments { ...Post }
      role
      scope
      franchiseeIds
      storeIds
      staffId
      today
      salesMonths {
        rules { fromMonth firstDay }
        starts { month startsOn }
      }
    }
    settingUp { accountName chainName }
  }

  fragment Post on Assignment {
    id
    role
    current
    places {
      franchisee { id name }
      store { id name }
    }
  }

  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignedIn { choices { ticket needsCode chain { slug name } } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SignUp($input: SignUpChainInput!) {
    signUpChain(input: $input) {
      ... on SignedIn { choices { ticket needsCode chain { slug name } } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation OpenSession($input: OpenSessionInput!) {
    openSession(input: $input) {
      ... on OpenedSession { sessionId tenantId userAccountId }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      ... on EndedSession { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  query SignUpOpen { signUpOpen }

  query PublicChain($slug: String!) {
    publicChain(slug: $slug) { slug name locale }
  }
`)
