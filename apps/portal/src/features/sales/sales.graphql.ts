import { graphql } from '@generated/gql.ts'

graphql(`
  query SellerShares($from: Date!, $to: Date!, $franchiseeId: ID, $storeId: ID, $staffId: ID) {
    credits(
      metricId: "sales_amount", from: $from, to: $to, franchiseeId: $franchiseeId, storeId: $storeId, staffId: $staffId, first: 1
    ) {
      sum
    }
  }
`)

graphql(`
  fragment SaleRow on CardSale {
    id
    saleNo
    amount
    bonus
    paymentMethod
    soldAt
    soldOn
    status
    customerName
    storeName
    staffName
    franchisee { id name }
    store { id }
    cardProduct { id name }
  }

  query SalesList($first: Int, $after: String, $last: Int, $before: String, $filter: CardSaleFilter, $orderBy: CardSaleOrder) {
    cardSales(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...SaleRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
      totals { count amount bonus voidedCount voidedAmount }
    }
  }

  query ProductName($id: ID!) { node(id: $id) { ... on CardProduct { id name } } }

  query FindProducts {
    cardProducts(first: 50) { edges { node { id name status } } }
  }

  query Sale($id: ID!) {
    node(id: $id) {
      ... on CardSale {
        ...SaleRow
        principal
        soldOn
        recordedByName
        voidedAt
        voidReason
        voidedByName
        customer { id }
        lead { id name }
      }
    }
  }

  mutation VoidSale($input: VoidCardSaleInput!) {
    voidCardSale(input: $input) {
      ... on CardSale { id status voidedAt voidReason voidedByName }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  query RecordSaleChoices($storeFilter: StoreFilter, $storeId: ID!, $withStore: Boolean!) {
    stores(first: 30, filter: $storeFilter) { edges { node { id name } } totalCount }
    cardProducts(first: 30, filter: { status: on_sale }) { edges { node { id name price principal bonus terms { issuer bearing uses period usesPerMonth validMonths bonusValidFor } } } }
    counterLaw { namedNeedsName bearerNameFrom bearerMax namedMax transferFrom }
    chosen: node(id: $storeId) @include(if: $withStore) { ... on Store { id name status } }
    numberSeries(first: 1, kinds: [card]) { edges { node { id } } }
  }

  query SaleLead($id: ID!) {
    node(id: $id) {
      ... on Lead {
        id
        name
        phone
        isOwn
        status
        store { id name status }
        staff { id name }
        cardProduct { id }
      }
    }
  }

  query FindStores($text: String) {
    stores(first: 20, filter: { search: $text, status: open }) { edges { node { id name franchisee { id name } } } }
  }

  query SellersOf($storeId: ID!) {
    staff(first: 100, filter: { storeIds: [$storeId], status: active }) { edges { node { id name staffNo } } }
  }

  mutation IdentifyCustomer($input: IdentifyCustomerInput!) {
    identifyCustomer(input: $input) {
      ... on CustomerIdentification { found maskedName presentation phone }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RecordSale($input: RecordCardSaleInput!) {
    recordCardSale(input: $input) {
      ... on CardSale { ...SaleRow principal soldOn }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation VoidSales($input: VoidCardSalesInput!) {
    voidCardSales(input: $input) {
      ... on RowsChanged { count }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
