import { auditEntriesExport } from '../../audit/audit-entries.export.ts'
import { cardsExport } from '../../cards/cards.export.ts'
import { numberStretchesExport } from '../../cards/custody/number-stretches.export.ts'
import { cardProductsExport } from '../../catalog/card-products.export.ts'
import { serviceItemsExport } from '../../catalog/service-items.export.ts'
import { clearingLinesExport } from '../../clearing/clearing-lines.export.ts'
import { clearingPaymentsExport } from '../../clearing/clearing-payments.export.ts'
import { customerFilesExport } from '../../customers/customer-files.export.ts'
import { customersExport } from '../../customers/customers.export.ts'
import { importsExport } from '../../imports/imports.export.ts'
import { leadsExport } from '../../leads/leads.export.ts'
import { messagesExport } from '../../messages/messages.export.ts'
import { franchiseesExport } from '../../network/franchisees.export.ts'
import { invitationsExport } from '../../network/invitations.export.ts'
import { staffExport } from '../../network/staff.export.ts'
import { storesExport } from '../../network/stores.export.ts'
import { incentivesExport } from '../../pay/incentives/incentives.export.ts'
import { payRunsExport } from '../../pay/runs/pay-runs.export.ts'
import { payStatementsExport } from '../../pay/runs/pay-statements.export.ts'
import { quotasExport } from '../../quotas/quotas.export.ts'
import { cardSalesExport } from '../../sales/card-sales.export.ts'
import { rechargesExport } from '../../sales/recharge/recharges.export.ts'
import { dayClosesExport } from '../../takings/day-closes.export.ts'
import { invoicesExport } from '../../takings/invoices/invoices.export.ts'
import { accountsExport } from '../../tenancy/accounts.export.ts'
import { tillSalesExport } from '../../till/till-sales.export.ts'
import type { Route } from '../api-server.ts'
import { attainmentFile } from './attainment-file.ts'
import { cardStatementFile } from './card-statement-file.ts'
import { creditsFile } from './credits-file.ts'
import { listFile } from './list-file.ts'
import { withMonthSales } from './month-sales.ts'
import { performanceFile } from './performance-file.ts'
import { prepaymentReportFile } from './prepayment-report-file.ts'
import { simulationOutcomeFile } from './simulation-outcome-file.ts'
import { tableFormats } from './table-cell.ts'

const lists = [
  withMonthSales(franchiseesExport, 'franchiseeId'),
  withMonthSales(storesExport, 'storeId'),
  withMonthSales(staffExport, 'staffId'),
  customersExport,
  customerFilesExport,
  cardSalesExport,
  serviceItemsExport,
  tillSalesExport,
  dayClosesExport,
  numberStretchesExport,
  invoicesExport,
  leadsExport,
  clearingLinesExport,
  payRunsExport,
  payStatementsExport,
  incentivesExport,
  clearingPaymentsExport,
  quotasExport,
  cardProductsExport,
  cardsExport,
  rechargesExport,
  invitationsExport,
  accountsExport,
  messagesExport,
  importsExport,
  auditEntriesExport,
]

export const exportRoutes: readonly Route[] = [
  ['GET', /^\/exports\/attainment\.(csv|xlsx)$/, attainmentFile],
  ['GET', /^\/exports\/prepayment-report\.(csv|xlsx)$/, prepaymentReportFile],
  ['GET', /^\/exports\/card-statement\.(csv|xlsx)$/, cardStatementFile],
  ['GET', /^\/exports\/credits\.(csv|xlsx)$/, creditsFile],
  ['GET', /^\/exports\/performance\.(csv|xlsx)$/, performanceFile],
  ['GET', /^\/exports\/simulation-outcome\.(csv|xlsx)$/, simulationOutcomeFile],
  ...lists.map(
    (list): Route => ['GET', new RegExp(`^/exports/${list.path}\\.(${tableFormats.join('|')})$`), listFile(list)],
  ),
]
