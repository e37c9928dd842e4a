import { graphql } from '@generated/gql.ts'

graphql(`
  mutation RevealCustomerPhone($input: RevealCustomerPhoneInput!) {
    revealCustomerPhone(input: $input) {
      ... on RevealedPhone { phone }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RevealLeadPhone($input: RevealLeadPhoneInput!) {
    revealLeadPhone(input: $input) {
      ... on RevealedPhone { phone }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
