import { graphql } from '@generated/gql.ts'

graphql(`
  fragment InvoiceRow on Invoice {
    id
    invoiceNo
    kind
    medium
    source
    saleNo
    taxTreatment
    buyerName
    buyerTaxId
    amount
    status
    issuedAt
    issuedOn
    voidedAt
    reason
    series { id name }
    reverses { id invoiceNo }
    reversedBy { id invoiceNo reason issuedAt }
    franchisee { id name }
    store { id name }
    staff { id name }
  }

  query InvoiceList($first: Int, $after: String, $last: Int, $before: String, $filter: InvoiceFilter, $orderBy: InvoiceOrder) {
    invoices(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { node { ...InvoiceRow } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsCapped
      totals { count notTaxed taxed }
    }
  }

  query InvoiceDetail($id: ID!) { node(id: $id) { ... on Invoice { ...InvoiceRow } } }

  query ToInvoice($cardSaleId: ID, $movementId: ID, $tillSaleId: ID) {
    invoiceable(cardSaleId: $cardSaleId, movementId: $movementId, tillSaleId: $tillSaleId) {
      source
      saleNo
      customerName
      taxTreatment
      paid
      invoiced
      left
      hindrance { code params }
    }
    numberSeries(first: 50, kinds: [invoice]) { edges { node { id name medium } } }
  }

  query InvoiceSeries { numberSeries(first: 50, kinds: [invoice]) { edges { node { id name medium } } } }

  mutation IssueInvoice($input: IssueInvoiceInput!) {
    issueInvoice(input: $input) {
      ... on Invoice { ...InvoiceRow }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation ReverseInvoice($input: ReverseInvoiceInput!) {
    reverseInvoice(input: $input) {
      ... on Invoice { ...InvoiceRow }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation VoidInvoice($input: VoidInvoiceInput!) {
    voidInvoice(input: $input) {
      ... on Invoice { ...InvoiceRow }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
