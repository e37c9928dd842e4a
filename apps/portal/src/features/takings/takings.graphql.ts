import { graphql } from '@generated/gql.ts'

graphql(`
  query DayCloseBoard($from: Date!, $to: Date!, $filter: StoreFilter, $first: Int!, $after: ID) {
    dayCloseBoard(from: $from, to: $to, filter: $filter, first: $first, after: $after) {
      rows {
        storeId
        storeName
        franchiseeName
        days { day state expected difference differing late afterClose }
      }
      hasMore
    }
  }

  fragment CountedDay on DayClose {
    id
    no
    expected
    difference
    differing
    handedOver
    note
    late
    countedAt
    countedByName
    handedOverTo { id name }
    methods { paymentMethod expected afterClose opening counted difference reason }
    signature { signedAt signedByName }
  }

  fragment TillMovementRow on TillMovement {
    key
    at
    bookedOn
    cause
    paymentMethod
    amount
    saleNo
    recordedByName
    counts
  }

  query DayCloseSheet($storeId: ID!, $day: Date!) {
    dayCloseSheet(storeId: $storeId, day: $day) {
      state
      openingCash
      denominations
      takings { paymentMethod expected afterClose }
      close { ...CountedDay }
      movements { ...TillMovementRow }
    }
    store: node(id: $storeId) { ... on Store { id name franchisee { name } } }
    staff(first: 100, filter: { storeIds: [$storeId], status: active }) { edges { node { id name } } }
  }

  query AnyStore($filter: StoreFilter) { stores(first: 1, filter: $filter) { edges { node { id } } } }

  mutation CountDay($input: CountDayInput!) {
    countDay(input: $input) {
      ... on DayClose { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SignDay($input: SignDayInput!) {
    signDay(input: $input) {
      ... on DayClose { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
