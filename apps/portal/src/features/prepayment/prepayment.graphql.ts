import { graphql } from '@generated/gql.ts'

graphql(`
  fragment IssuerFields on PrepaymentIssuer {
    franchiseeId
    name
    issuerKind
    balance
    previousBalance
    sold
    held
    guaranteed
    ratio
    toBeHeld
    missing
    mayStillBeSold
    reportQuarter
    reportDueOn
    quarters { quarter balance required covered }
  }

  query PrepaymentPage {
    prepayment { ...IssuerFields }
    prepaymentCustodies(first: 20) {
      edges { node { id fromOn issuerKind held guaranteed note createdAt franchisee { name } recordedBy { name } } }
      totalCount
    }
  }

  query HeldToday($franchiseeId: ID) {
    prepaymentHolding(franchiseeId: $franchiseeId) { franchiseeId name issuerKind guaranteed }
  }

  mutation RecordCustody($input: RecordPrepaymentCustodyInput!) {
    recordPrepaymentCustody(input: $input) {
      ... on PrepaymentCustody { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
