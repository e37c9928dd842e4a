import { graphql } from '@generated/gql.ts'

graphql(`
  query CustodyRoom($storeId: ID!, $issuer: CardIssuer!) { custodyRoom(storeId: $storeId, issuer: $issuer) }
`)
