import { graphql } from '@generated/gql.ts'

graphql(`
  query Overview($month: Date!, $franchiseeId: ID, $storeId: ID, $latest: CardSaleFilter!) {
    overview(month: $month, franchiseeId: $franchiseeId, storeId: $storeId) {
      from
      to
      previousFrom
      previousTo
      current { amount count newCustomers }
      previous { amount count newCustomers }
      byDay { day amount count previousAmount }
      byPlace { ...PlaceBar }
      byStaff { ...PlaceBar }
    }
    cardSales(first: 6, filter: $latest) { edges { node { ...OverviewSale } } }
  }

  fragment PlaceBar on PlaceFigure { id kind name amount count previousAmount }

  fragment OverviewSale on CardSale {
    id
    amount
    customerName
    soldAt
    storeName
    staffName
    cardProduct { id name }
  }
`)
