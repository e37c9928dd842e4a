import { graphql } from '@generated/gql.ts'

graphql(`
  fragment LatestSale on CardSale {
    id
    amount
    soldOn
    status
    customerName
    cardProduct { id name }
    staffName
  }
`)
