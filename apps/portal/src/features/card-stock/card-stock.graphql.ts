import { graphql } from '@generated/gql.ts'

graphql(`
  fragment MovedNumbers on NumberMovement {
    id
    kind
    first
    last
    quantity
    fromHolder
    toHolder
    reason
    expected
    missing { first last }
    surplus { first last }
    at
    recordedByName
    franchisee { id name }
    store { id name }
    staff { id name }
  }

  fragment StretchRow on NumberStretch {
    id
    first
    last
    quantity
    state
    holder
    since
    series { id name }
    franchisee { id name }
    store { id name }
    staff { id name }
  }

  fragment SeriesRow on NumberSeries { id name kind medium prefix serialDigits }

  query CardStock($own: NumberStretchFilter!) {
    numberSeries(first: 50) { edges { node { ...SeriesRow } } }
    numberStock {
      series { id name }
      holder
      state
      quantity
      franchisee { id name }
      store { id name }
      staff { id name }
    }
    own: numberStretches(first: 50, filter: $own) { edges { node { ...StretchRow } } }
    numberStretches(first: 50, filter: { states: [on_the_way] }) { edges { node { ...StretchRow } } }
    numberMovements(first: 20) { edges { node { ...MovedNumbers series { id name } } } }
  }

  query StretchList($first: Int, $after: String, $last: Int, $before: String, $filter: NumberStretchFilter, $orderBy: NumberStretchOrder) {
    numberStretches(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...StretchRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
    numberSeries(first: 50) { edges { node { id name } } }
  }

  query NumberWhereabouts($number: String!) {
    numberWhereabouts(number: $number) {
      number
      state
      holder
      movements { ...MovedNumbers }
    }
  }

  query FindReceivers($text: String!) {
    franchisees(first: 8, filter: { search: $text }) { edges { node { id name code status } } }
    stores(first: 20, filter: { search: $text }) { edges { node { id name code status } } }
  }

  query SeriesChoices {
    numberSeries(first: 50) { edges { node { ...SeriesRow } } }
  }

  query ProductsForCards {
    cardProducts(first: 50, filter: { status: on_sale }) { edges { node { id name } } }
  }

  mutation CreateNumberSeries($input: CreateNumberSeriesInput!) {
    createNumberSeries(input: $input) {
      ... on NumberSeries { id name }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation PrintNumbers($input: PrintNumbersInput!) {
    printNumbers(input: $input) {
      ... on NumberMovement { ...MovedNumbers }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation IssueNumbers($input: IssueNumbersInput!) {
    issueNumbers(input: $input) {
      ... on NumberMovement { ...MovedNumbers }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ReceiveNumbers($input: ReceiveNumbersInput!) {
    receiveNumbers(input: $input) {
      ... on NumberMovement { ...MovedNumbers }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ReturnNumbers($input: ReturnNumbersInput!) {
    returnNumbers(input: $input) {
      ... on NumberMovement { ...MovedNumbers }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ReportNumbersLost($input: WriteOffNumbersInput!) {
    reportNumbersLost(input: $input) {
      ... on NumberMovement { ...MovedNumbers }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation VoidNumbers($input: WriteOffNumbersInput!) {
    voidNumbers(input: $input) {
      ... on NumberMovement { ...MovedNumbers }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation CountNumbers($input: CountNumbersInput!) {
    countNumbers(input: $input) {
      ... on NumberMovement { ...MovedNumbers }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
