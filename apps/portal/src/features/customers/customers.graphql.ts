import { graphql } from '@generated/gql.ts'

graphql(`
  fragment CustomerRow on Customer {
    id
    customerNo
    name
    phone
    city
    createdAt
    files { id staff { id name } franchisee { id name } }
  }

  fragment CustomerFields on Customer {
    id
    revision
    customerNo
    name
    phone
    contactName
    address
    city
    region
    postalCode
    country
    createdAt
    erasedAt
  }

  query CustomerList($first: Int, $after: String, $last: Int, $before: String, $filter: CustomerFilter, $orderBy: CustomerOrder) {
    customers(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...CustomerRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  fragment CustomerInFull on Customer {
    ...CustomerFields
    files { id notes openedOn isDeveloped franchisee { id name } store { id name } staff { id name } }
    cardSales(first: 10) { ...LatestSale }
  }

  query CustomerDetail($id: ID!) { node(id: $id) { ... on Customer { ...CustomerInFull } } }

  fragment CustomerFileRow on CustomerFile {
    id
    openedOn
    isDeveloped
    customer { id name phone customerNo }
    franchisee { id name }
    store { id name }
    staff { id name }
  }

  query CustomerFileList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: CustomerFileFilter
    $orderBy: CustomerFileOrder
  ) {
    customerFiles(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...CustomerFileRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query CustomerOfFile($id: ID!) {
    node(id: $id) { ... on CustomerFile { id customer { ...CustomerInFull } } }
  }

  query CustomerToEdit($id: ID!) { node(id: $id) { ... on Customer { ...CustomerFields } } }

  query FindDevelopers($text: String, $franchiseeIds: [ID!], $storeIds: [ID!]) {
    staff(first: 20, filter: { search: $text, franchiseeIds: $franchiseeIds, storeIds: $storeIds }) {
      edges { node { id name store { id name } } }
    }
  }

  query DeveloperName($id: ID!) { node(id: $id) { ... on Staff { id name } } }

  mutation EraseCustomer($input: EraseCustomerInput!) {
    eraseCustomer(input: $input) {
      ... on Customer { ...CustomerInFull }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UpdateCustomer($input: UpdateCustomerInput!) {
    updateCustomer(input: $input) {
      ... on Customer { ...CustomerFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
