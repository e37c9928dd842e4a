import { graphql } from '@generated/gql.ts'

graphql(`
  query PlaceTree {
    franchisees(first: 20, orderBy: { field: name, direction: asc }) {
      edges { node { id name stores(first: 20) { id name } } }
    }
  }

  query PlaceSearch($text: String!) {
    franchisees(first: 8, filter: { search: $text }) { edges { node { id name } } }
    stores(first: 20, filter: { search: $text }) { edges { node { id name franchisee { id name } } } }
  }

  query PlaceName($id: ID!) {
    node(id: $id) {
      ... on Franchisee { id name }
      ... on Store { id name franchisee { id name } }
    }
  }
`)
