import { graphql } from '@generated/gql.ts'

graphql(`
  query InvoicesOf($cardSaleId: ID, $movementId: ID, $tillSaleId: ID) {
    invoiceable(cardSaleId: $cardSaleId, movementId: $movementId, tillSaleId: $tillSaleId) {
      left
      invoices { id invoiceNo kind status amount issuedAt }
    }
  }
`)
