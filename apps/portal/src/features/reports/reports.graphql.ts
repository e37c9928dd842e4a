import { graphql } from '@generated/gql.ts'

graphql(`
  fragment ReportFigureParts on ReportFigures {
    salesAmount
    cardsSold
    average
    principal
    bonus
    voidedSales
    voidedAmount
    newCustomers
    previousAmount
  }

  fragment ReportLine on ReportRow { id day name under share figures { ...ReportFigureParts } }

  query Report($of: ReportInput!, $orderBy: ReportOrder, $first: Int, $after: String, $last: Int, $before: String) {
    report(of: $of) {
      from
      to
      previousFrom
      previousTo
      asOf
      places
      totals { ...ReportFigureParts }
      days { day figures { salesAmount previousAmount } }
      rowCount
      rows(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        edges { node { ...ReportLine } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }

  fragment ScheduleParts on ReportSchedule {
    id
    period
    grouping
    hour
    recipient
    recipientName
    locale
    nextAt
    lastSentAt
    pausedBecause
    isOfThisPost
    revision
    franchisee { id name }
    store { id name }
  }

  query ReportSchedules { reportSchedules(first: 20) { edges { node { ...ScheduleParts } } totalCount } }

  mutation CreateReportSchedule($input: CreateReportScheduleInput!) {
    createReportSchedule(input: $input) {
      ... on ReportSchedule { ...ScheduleParts }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation UpdateReportSchedule($input: UpdateReportScheduleInput!) {
    updateReportSchedule(input: $input) {
      ... on ReportSchedule { ...ScheduleParts }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation PauseReportSchedule($input: PauseReportScheduleInput!) {
    pauseReportSchedule(input: $input) {
      ... on ReportSchedule { ...ScheduleParts }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation SendReport($input: SendReportInput!) {
    sendReport(input: $input) {
      ... on ReportSchedule { ...ScheduleParts }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }

  mutation DeleteReportSchedule($input: ReportScheduleIdInput!) {
    deleteReportSchedule(input: $input) {
      ... on ReportScheduleDeleted { id }
      ... on InvalidInput { code params issues { path code params } }
      ... on Refused { code params }
    }
  }
`)
