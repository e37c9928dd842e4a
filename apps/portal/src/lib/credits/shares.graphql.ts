import { graphql } from '@generated/gql.ts'

graphql(`
  query CreditShares($record: SharedRecord!, $id: ID!) {
    creditShares(record: $record, id: $id) { staffId name share }
  }

  query FindSharers($filter: StaffFilter) {
    staff(first: 20, filter: $filter) { edges { node { id name staffNo store { id name } } } }
  }

  mutation ShareCredit($input: ShareCreditInput!) {
    shareCredit(input: $input) {
      ... on CreditShared { shares { staffId name share } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
