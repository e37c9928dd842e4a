import type { Mine } from './mine.ts'

/** Headquarters alone has any; its own are tried besides. */
const noSimulation = Buffer.from('Simulation:00000000-0000-4000-8000-000000000000').toString('base64')

/** What a query needs besides what is tried: as many rows as there are to see of the world, in the world's month. */
export const queries: Readonly<Record<string, (mine: Mine) => object | Promise<object>>> = {
  invitation: async (mine) => ({ token: await mine.token('store') }),
  numberWhereabouts: () => ({ number: '880000000000' }),
  clearingStatement: (mine) => ({ franchiseeId: mine.id('franchisee'), from: mine.month(-1), to: mine.today }),
  dayCloseBoard: (mine) => ({ from: mine.month(0), to: mine.month(0), first: 20 }),
  dayCloseSheet: (mine) => ({ storeId: mine.id('store'), day: mine.month(0) }),
  memberRule: (mine) => ({ day: mine.today }),
  overview: (mine) => ({ month: mine.month(0) }),
  performanceSummary: (mine) => ({ month: mine.month(0) }),
  publicChain: (mine) => ({ slug: mine.actor.chain }),
  quotaBasis: (mine) => ({
    metric: 'sales_amount',
    source: 'last_month_quota',
    year: Number(mine.month(0).slice(0, 4)),
  }),
  attainment: (mine) => ({
    filter: { from: mine.month(0), to: mine.month(0), level: 'staff', metric: 'sales_amount' },
  }),
  splitWeights: (mine) => ({
    metric: 'sales_amount',
    by: 'working_days',
    year: Number(mine.month(0).slice(0, 4)),
  }),
  quotaGrid: (mine) => ({ metric: 'sales_amount', year: Number(mine.month(0).slice(0, 4)) }),
  cardStatement: (mine) => ({ cardId: mine.id('card') }),
  ledgerMovement: (mine) => ({ movementId: mine.id('ledger_movement') }),
  ledgerStatement: (mine) => ({
    account: { kind: 'revenue', franchiseeId: mine.id('franchisee') },
    from: mine.month(-1),
    to: mine.today,
  }),
  custodyRoom: (mine) => ({ storeId: mine.id('store'), issuer: 'seller' }),
  rechargeTerms: (mine) => ({ cardId: mine.id('card') }),
  refundPreview: (mine) => ({ cardId: mine.id('card'), question: { askedOn: mine.today, hadTheSameBefore: false } }),
  report: (mine) => ({ of: { grouping: 'store', period: 'monthly', on: mine.today } }),
  savedViews: () => ({ list: 'sales' }),
  salesMonths: (mine) => ({ from: mine.month(0), to: mine.month(2) }),
  quotaRule: (mine) => ({ month: mine.month(0) }),
  scorecard: (mine) => ({ month: mine.month(0) }),
  scorecardFamilies: (mine) => ({ month: mine.month(0) }),
  scorecardAssignments: (mine) => ({ month: mine.month(0) }),
  scorePeriod: (mine) => ({ month: mine.month(0) }),
  search: (mine) => ({ text: mine.text('customer', 'name') }),
  invoiceable: (mine) => ({ cardSaleId: mine.id('card_sale') }),
  leadRule: (mine) => ({ day: mine.today }),
  simulationOutcome: () => ({ simulationId: noSimulation }),
  simulatedMonths: (mine) => ({ simulationId: noSimulation, franchiseeId: mine.id('franchisee') }),
  leadTwins: (mine) => ({ storeId: mine.id('store'), phone: mine.text('lead', 'phone_key') }),
  prepaymentHolding: (mine) => ({ franchiseeId: mine.id('franchisee') }),
  departure: (mine) => ({ franchiseeId: mine.id('franchisee') }),
  node: (mine) => ({ id: mine.id('store') }),
}

/** Texts by which somebody may be looked for. */
export const searchable: readonly (readonly [table: string, column: string])[] = [
  ['customer', 'name'],
  ['customer', 'phone_key'],
  ['lead', 'name'],
  ['lead', 'phone_key'],
  ['card_sale', 'sale_no'],
  ['staff', 'name'],
  ['store', 'name'],
  ['franchisee', 'name'],
  ['invitation', 'name'],
  ['user_account', 'name'],
  ['message', 'recipient_name'],
]

/**
 * What a query tells of on purpose, though it is out of sight: that there is such a lead in another store of one's franchisee, so
 * that nobody calls the same person twice, and nothing else of it.
 */
export const tells: Readonly<Record<string, readonly string[]>> = { leadTwins: ['lead of sibling place'] }
