import { graphql } from '@generated/gql.ts'

graphql(`
  query SavedViews($list: String!) {
    savedViews(list: $list) { ...SavedViewFields }
  }

  fragment SavedViewFields on SavedView { id name search hiddenColumns }

  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      ... on SavedView { ...SavedViewFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UpdateView($input: UpdateViewInput!) {
    updateView(input: $input) {
      ... on SavedView { ...SavedViewFields }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      ... on RowsChanged { count }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
