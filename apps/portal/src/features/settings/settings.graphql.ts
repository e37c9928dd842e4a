import { graphql } from '@generated/gql.ts'

graphql(`
  mutation SetLocale($input: SetLocaleInput!) {
    setLocale(input: $input) {
      ... on UserAccount { id locale }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on UserAccount { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
