import { graphql } from '@generated/gql.ts'

graphql(`
  query FindFranchisees($text: String) {
    franchisees(first: 20, filter: { search: $text }) { edges { node { id name code status } } }
  }

  query FindStoresOf($text: String, $franchiseeIds: [ID!]) {
    stores(first: 20, filter: { search: $text, franchiseeIds: $franchiseeIds }) {
      edges { node { id name code status franchisee { id name } } }
    }
  }

  query FranchiseeSales($month: Date!) {
    overview(month: $month) { byPlace { id kind amount } }
  }

  query StoreSales($month: Date!, $franchiseeId: ID, $storeId: ID) {
    overview(month: $month, franchiseeId: $franchiseeId, storeId: $storeId) { byStore { id amount } }
  }

  query StaffSales($month: Date!, $franchiseeId: ID, $storeId: ID) {
    overview(month: $month, franchiseeId: $franchiseeId, storeId: $storeId) { byStaff { id amount } }
  }
`)
