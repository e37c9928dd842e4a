import { graphql } from '@generated/gql.ts'

graphql(`
  query Search($text: String!) {
    search(text: $text) {
      customers { id name customerNo phone }
      cardSales { id saleNo customerName amount soldOn }
      stores { id name code }
      staff { id name staffNo store { id name } }
      franchisees { id name code }
      cardProducts { id name code }
    }
  }
`)
