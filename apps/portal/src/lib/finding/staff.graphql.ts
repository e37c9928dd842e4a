import { graphql } from '@generated/gql.ts'

graphql(`
  query StaffName($id: ID!) { node(id: $id) { ... on Staff { id name } } }

  query FindStaff($filter: StaffFilter) {
    staff(first: 20, filter: $filter) { edges { node { id name staffNo store { id name } } } }
  }
`)
