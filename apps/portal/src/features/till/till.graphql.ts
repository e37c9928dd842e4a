import { graphql } from '@generated/gql.ts'

graphql(`
  query TillServices($storeId: ID!) {
    tillServices(storeId: $storeId) { price pinyin item { id code name kind } }
  }

  mutation IdentifyAtTill($input: IdentifyAtTillInput!) {
    identifyAtTill(input: $input) {
      ... on AtTill {
        found
        presentation
        maskedName
        points
        pointsWorth
        spending { step value maxShare }
        vehicles { plate make model colour }
        cards {
          id
          cardNo
          productName
          kind
          balance
          uses
          expiresOn
          hindrance
          hasPassword
          lots { kind remaining frozen uses expiresOn }
        }
      }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  fragment ReceiptFields on TillSale {
    id
    saleNo
    total
    paidOtherwise
    paidByPoints
    soldAt
    soldOn
    status
    reversedAt
    reverseReason
    lines { id serviceName quantity listPrice price amount priceReason }
    payments { id paymentMethod cardName cardEnding points amount uses balanceAfter usesAfter }
    store { id name }
    franchisee { id name }
    staff { id name }
    customer { id name }
  }

  mutation RecordTillSale($input: RecordTillSaleInput!) {
    recordTillSale(input: $input) {
      ... on TillSale { ...ReceiptFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  query ReceiptList($first: Int, $after: String, $last: Int, $before: String, $filter: TillSaleFilter, $orderBy: TillSaleOrder) {
    tillSales(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...ReceiptFields } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
      totals { count total paidByCard paidByPoints paidOtherwise reversedCount reversedTotal }
    }
  }

  query Receipt($id: ID!) { node(id: $id) { ... on TillSale { ...ReceiptFields } } }

  mutation ReverseTillSale($input: ReverseTillSaleInput!) {
    reverseTillSale(input: $input) {
      ... on TillSale { ...ReceiptFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
