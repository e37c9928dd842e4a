import { graphql } from '@generated/gql.ts'

graphql(`
  fragment ImportRow on Import {
    id
    kind
    status
    fileName
    rowCount
    problemCount
    createdAt
    createdBy { id name }
  }

  fragment ImportState on Import {
    id
    kind
    status
    fileName
    columns
    mapping
    guessedMapping
    isRemembered
    defaults
    sheet
    sheets
    rowCount
    problemCount
    progress
    leadFates { added attached skipped }
    failureCode
    failureParams
    createdAt
    finishedAt
    undoneAt
    createdBy { id name }
  }

  query ImportList($first: Int, $after: String, $last: Int, $before: String) {
    imports(first: $first, after: $after, last: $last, before: $before) {
      edges { node { ...ImportRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
    }
  }

  query ImportNow($id: ID!) { node(id: $id) { ... on Import { ...ImportState } } }

  query ImportSamples($id: ID!) {
    node(id: $id) { ... on Import { id rows(first: 20) { edges { node { rowNo cells } } } } }
  }

  query ImportRows($id: ID!, $after: String, $problemsOnly: Boolean!) {
    node(id: $id) {
      ... on Import {
        id
        rows(first: 50, after: $after, problemsOnly: $problemsOnly) {
          edges { cursor node { rowNo cells leadFate problems { field code params } } }
          pageInfo { hasNextPage endCursor }
          totalCount
        }
      }
    }
  }

  query ProductChoices {
    cardProducts(first: 50, filter: { status: on_sale }) { edges { node { id code name } } }
  }

  mutation CreateImport($input: CreateImportInput!) {
    createImport(input: $input) {
      ... on Import { ...ImportState }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SetImportMapping($input: SetImportMappingInput!) {
    setImportMapping(input: $input) {
      ... on Import { ...ImportState }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      ... on Import { ...ImportState }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation CancelImport($input: CancelImportInput!) {
    cancelImport(input: $input) {
      ... on Import { ...ImportState }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) {
      ... on Import { ...ImportState }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SetImportSheet($input: SetImportSheetInput!) {
    setImportSheet(input: $input) {
      ... on Import { ...ImportState }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
