import { graphql } from '@generated/gql.ts'

graphql(`
  fragment StaffRow on Staff {
    id
    staffNo
    name
    post
    phone
    status
    franchisee { id name }
    store { id name }
  }

  fragment StaffFields on Staff {
    id
    revision
    staffNo
    name
    phone
    department
    post
    grade
    status
    hiredOn
    leftOn
    erasedAt
    franchisee { id name }
    store { id name }
    manager { id name }
    pay { id fromOn baseWage }
  }

  query StaffList($first: Int, $after: String, $last: Int, $before: String, $filter: StaffFilter, $orderBy: StaffOrder) {
    staff(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...StaffRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query StaffDetail($id: ID!) {
    node(id: $id) {
      ... on Staff {
        ...StaffFields
        postings { id fromOn store { id name } }
        payHistory { id fromOn baseWage }
        leaves { id kind fromOn toOn note cancelledAt }
        posts { id role since endedAt account { id name } places { franchisee { id name } store { id name } } }
      }
    }
  }

  query StaffToEdit($id: ID!) { node(id: $id) { ... on Staff { ...StaffFields } } }

  query FindManagers($text: String, $franchiseeIds: [ID!]) {
    staff(first: 20, filter: { search: $text, franchiseeIds: $franchiseeIds, status: active }) {
      edges { node { id name post store { id name } } }
    }
  }

  mutation CreateStaff($input: CreateStaffInput!) {
    createStaff(input: $input) {
      ... on Staff { ...StaffFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UpdateStaff($input: UpdateStaffInput!) {
    updateStaff(input: $input) {
      ... on Staff { ...StaffFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation EraseStaff($input: EraseStaffInput!) {
    eraseStaff(input: $input) {
      ... on Staff { ...StaffFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation MoveStaff($input: MoveStaffInput!) {
    moveStaff(input: $input) {
      ... on Staff { ...StaffFields postings { id fromOn store { id name } } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation RecordStaffLeave($input: RecordStaffLeaveInput!) {
    recordStaffLeave(input: $input) {
      ... on StaffLeave { id staff { id } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation CancelStaffLeave($input: CancelStaffLeaveInput!) {
    cancelStaffLeave(input: $input) {
      ... on StaffLeave { id staff { id } }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SetStaffStatus($input: SetStaffStatusInput!) {
    setStaffStatus(input: $input) {
      ... on RowsChanged { count }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
