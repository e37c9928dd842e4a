import { password } from '../world/values.ts'
import type { Mine } from './mine.ts'
import { totp } from './totp.ts'

/** An input with which a call must succeed, and what has to be so before it. */
export type Try = { input: object; before?: readonly string[] }

const scores = {
  weights: { sales_amount: 60, cards_sold: 20, new_customers: 20 },
  ...{ attainmentCap: 150, voidFreeShare: 100, voidPenalty: 50, voidPenaltyMax: 500 },
  bands: [
    { name: 'A', minPoints: 8000 },
    { name: 'B', minPoints: 0 },
  ],
}

const schedule = (mine: Mine) => ({
  ...{ grouping: 'store', period: 'daily', hour: 8, locale: 'zh', recipient: 'reader@example.com' },
  recipientName: mine.fresh(),
})

const isHeadquarters = ({ actor }: Mine) => actor.role === 'hq_admin' || actor.role === 'hq_finance'

/** Places that a report may be narrowed to, each by itself. */
const narrowed = (mine: Mine): object[] => {
  const store = { storeId: mine.id('store') }
  return mine.actor.role === 'sales_rep' || mine.actor.role === 'store_manager'
    ? [store]
    : [{ franchiseeId: mine.id('franchisee') }, store]
}

function quotaCells(mine: Mine): object[] {
  const store = { franchiseeId: mine.id('franchisee'), storeId: mine.id('store') }
  const rep = { ...store, staffId: mine.id('staff') }
  return mine.actor.role === 'store_manager' ? [rep] : [store, rep]
}

function invitations(mine: Mine): Try[] {
  const who = { name: mine.fresh(), locale: 'zh', phone: '13900139000' }
  const noAccount = `UPDATE assignment SET ended_at = '2026-01-01' WHERE staff_id = '${mine.key('staff')}'`
  const rep = {
    input: { ...who, role: 'sales_rep', storeId: mine.id('store'), staffId: mine.id('staff') },
    before: [noAccount],
  }
  if (mine.actor.role === 'store_manager') return [rep]
  const manager = { input: { ...who, role: 'store_manager', storeId: mine.id('store') } }
  if (!isHeadquarters(mine)) return [manager, rep]
  return [manager, rep, { input: { ...who, role: 'franchise_owner', franchiseeId: mine.id('franchisee') } }]
}

function posts(mine: Mine): Try[] {
  const storeId = mine.id('store')
  if (mine.actor.role === 'store_manager')
    return [
      {
        input: { accountId: mine.id('user_account'), role: 'sales_rep', storeId },
        before: [`UPDATE assignment SET ended_at = '2026-01-01' WHERE user_account_id = '${mine.key('user_account')}'`],
      },
    ]
  const accountId = mine.id('user_account')
  const free = `UPDATE assignment SET ended_at = '2026-01-01' WHERE staff_id = '${mine.key('staff')}'`
  return [
    { input: { accountId, role: 'franchise_owner', franchiseeId: mine.id('franchisee') } },
    { input: { accountId, role: 'store_manager', storeId } },
    { input: { accountId, role: 'sales_rep', storeId, staffId: mine.id('staff') }, before: [free] },
  ]
}

const hook = (mine: Mine) => ({ url: `https://example.com/${mine.fresh()}`, events: ['store.changed'] })

const hasFactor = (accountId: string | null) =>
  `UPDATE second_factor SET secret = 'x', confirmed_at = '2026-01-01' WHERE user_account_id = '${accountId}'`

/** What an app would show now for a second factor that was just begun. */
async function newCode(mine: Mine): Promise<string> {
  const document = `mutation ($input: OwnPasswordInput!) { beginSecondFactor(input: $input) { ... on BegunSecondFactor { secret } } }`
  const { data } = await mine.ask(document, { input: { password } })
  return totp(String((data?.beginSecondFactor as { secret?: string } | null)?.secret), Date.now())
}

async function newTicket(mine: Mine): Promise<string> {
  const document = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignedIn { choices { ticket } } } }`
  const { data } = await mine.ask(document, { input: { login: mine.login, password } })
  return String((data?.signIn as { choices?: { ticket: string }[] } | null)?.choices?.[0]?.ticket)
}

/** For each mutation what somebody who may call it gives it. One that isn't here fails the proof. */
export const mutations: Readonly<Record<string, (mine: Mine) => Try[] | Promise<Try[]>>> = {
  acceptInvitation: async (mine) => [
    {
      input: {
        ...{ token: await mine.token('store'), name: mine.fresh(), locale: 'zh' },
        ...{ email: `${mine.fresh()}@example.com`, phone: '13600136000', password: 'another proof of it' },
      },
    },
  ],
  addPost: posts,
  beginSecondFactor: () => [{ input: { password } }],
  cancelImport: (mine) => [{ input: { id: mine.id('import') } }],
  changePassword: () => [{ input: { currentPassword: password, newPassword: 'another proof of it' } }],
  confirmSecondFactor: async (mine) => [{ input: { code: await newCode(mine) } }],
  countDay: (mine) => [
    {
      input: {
        ...{ storeId: mine.id('store'), day: mine.today, openingCash: 100, handedOver: 100 },
        ...{ handedOverToId: mine.id('staff'), idempotencyKey: `${mine.fresh()}-count` },
        methods: [{ paymentMethod: 'cash', counted: 200, reason: mine.fresh() }],
      },
    },
  ],
  createApiKey: (mine) => {
    const key = { name: mine.fresh(), days: 30 }
    const once = () => ({ idempotencyKey: `${mine.fresh()}-key` })
    return [
      { input: { ...key, ...once(), role: 'franchise_owner', franchiseeIds: [mine.id('franchisee')] } },
      { input: { ...key, ...once(), role: 'store_manager', storeIds: [mine.id('store')] } },
    ]
  },
  addCardProductVersion: (mine) => [
    {
      input: {
        ...{ cardProductId: mine.id('card_product'), fromOn: '2099-01-01', issuer: 'seller', usableAt: 'listed' },
        ...{ usableFranchiseeIds: [mine.id('franchisee')], idempotencyKey: `${mine.fresh()}-version` },
      },
    },
  ],
  createCardProduct: (mine) => [
    { input: { code: mine.fresh(), name: mine.fresh(), issuer: 'headquarters', status: 'on_sale' } },
  ],
  createFranchisee: (mine) => [
    { input: { code: mine.fresh(), name: mine.fresh(), kind: 'franchised', status: 'active' } },
  ],
  createImport: (mine) => [{ input: { fileId: mine.id('stored_file'), kind: 'stores' } }],
  createInvitation: invitations,
  createReportSchedule: (mine) =>
    narrowed(mine).map((place) => ({
      input: { ...schedule(mine), ...place, idempotencyKey: `${mine.fresh()}-report` },
    })),
  createStaff: (mine) => [
    {
      input: {
        ...{ franchiseeId: mine.id('franchisee'), storeId: mine.id('store'), managerStaffId: mine.id('staff') },
        ...{ staffNo: mine.fresh(), name: mine.fresh(), phone: '13600136000' },
      },
    },
  ],
  createStore: (mine) => [
    {
      input: {
        ...{ franchiseeId: mine.id('franchisee'), code: mine.fresh(), name: mine.fresh() },
        ...{ phone: '13600136000', status: 'open' },
      },
    },
  ],
  createWebhook: (mine) => [{ input: { ...hook(mine), idempotencyKey: `${mine.fresh()}-hook` } }],
  deleteReportSchedule: (mine) => [{ input: { id: mine.id('report_schedule') } }],
  deleteView: (mine) => [{ input: { id: mine.id('saved_view') } }],
  deleteWebhook: (mine) => [{ input: { id: mine.id('webhook') } }],
  endOwnSessions: () => [{ input: { keepCurrent: true } }],
  endPost: (mine) => [{ input: { id: mine.id('assignment') } }],
  endSession: (mine) => [{ input: { id: mine.id('user_session') } }],
  eraseCustomer: (mine) => [{ input: { id: mine.id('customer'), customerNo: mine.text('customer', 'customer_no') } }],
  eraseStaff: (mine) => [
    {
      input: { id: mine.id('staff'), staffNo: mine.text('staff', 'staff_no') },
      before: [
        `UPDATE staff SET status = 'left', left_on = '2026-01-01' WHERE id = '${mine.key('staff')}'`,
        `UPDATE assignment SET ended_at = '2026-01-01' WHERE staff_id = '${mine.key('staff')}'`,
      ],
    },
  ],
  identifyCustomer: (mine) => [{ input: { phone: mine.text('customer', 'phone_key') } }],
  joinWithAccount: async (mine) => [
    { input: { token: await mine.token(mine.actor.role === 'franchise_owner' ? 'store' : 'franchisee') } },
  ],
  moveStaff: (mine) => [{ input: { id: mine.id('staff'), storeId: mine.otherId('store'), fromOn: mine.today } }],
  openSession: async (mine) => [{ input: { ticket: await newTicket(mine) } }],
  pauseReportSchedule: (mine) => [{ input: { id: mine.id('report_schedule'), paused: true } }],
  pauseWebhook: (mine) => [{ input: { id: mine.id('webhook'), paused: true } }],
  recordCardSale: (mine) => [
    {
      input: {
        ...{ storeId: mine.id('store'), staffId: mine.id('staff'), cardProductId: mine.id('card_product') },
        ...{ amount: 10_000, paymentMethod: 'cash', soldAt: new Date(Date.now() - 1000).toISOString() },
        ...{ customerName: mine.fresh(), customerPhone: '13700137000', idempotencyKey: `${mine.fresh()}-sale` },
      },
    },
  ],
  removeSecondFactor: ({ actor }) => [{ input: { password }, before: [hasFactor(actor.accountId)] }],
  renewInvitation: (mine) => [{ input: { id: mine.id('invitation') } }],
  renewRecoveryCodes: ({ actor }) => [{ input: { password }, before: [hasFactor(actor.accountId)] }],
  replayDelivery: (mine) => [{ input: { id: mine.id('webhook_delivery') } }],
  requireSecondFactor: () => [{ input: { roles: [] } }],
  resetSecondFactor: (mine) => [
    { input: { id: mine.id('user_account') }, before: [hasFactor(mine.key('user_account'))] },
  ],
  resumeAccount: (mine) => [{ input: { id: mine.id('user_account') } }],
  revealCustomerPhone: (mine) => [{ input: { id: mine.id('customer') } }],
  revokeApiKey: (mine) => [{ input: { id: mine.id('api_key') } }],
  revokeInvitation: (mine) => [{ input: { id: mine.id('invitation') } }],
  revokeInvitations: (mine) => [{ input: { ids: [mine.id('invitation')] } }],
  rotateWebhookSecret: (mine) => [{ input: { id: mine.id('webhook'), idempotencyKey: `${mine.fresh()}-turn` } }],
  saveView: (mine) => [{ input: { list: 'sales', name: mine.fresh(), search: '', hiddenColumns: [] } }],
  sendReport: (mine) => [{ input: { id: mine.id('report_schedule'), idempotencyKey: `${mine.fresh()}-send` } }],
  setCardProductsStatus: (mine) => [{ input: { ids: [mine.id('card_product')], status: 'withdrawn' } }],
  setImportMapping: (mine) => [{ input: { id: mine.id('import'), mapping: {} } }],
  setImportSheet: (mine) => [
    {
      input: { id: mine.id('import'), sheet: 'second' },
      before: [`UPDATE import SET sheets = '["first", "second"]' WHERE id = '${mine.key('import')}'`],
    },
  ],
  setLocale: () => [{ input: { locale: 'en' } }],
  setQuotas: (mine) =>
    quotaCells(mine).map((cell) => ({
      input: { metric: 'cards_sold', cells: [{ ...cell, month: mine.month(2), target: 7 }] },
    })),
  setScorecard: (mine) => [{ input: { ...scores, fromMonth: mine.month(1), basedOn: mine.id('scorecard') } }],
  setStaffStatus: (mine) => [{ input: { ids: [mine.id('staff')], status: 'suspended' } }],
  signDay: (mine) => [
    {
      input: { id: mine.id('day_close'), idempotencyKey: `${mine.fresh()}-sign` },
      before: [
        `DELETE FROM day_close_movement WHERE day_close_id = '${mine.key('day_close')}'`,
        `DELETE FROM day_close_signature WHERE day_close_id = '${mine.key('day_close')}'`,
        `DELETE FROM day_close_method WHERE day_close_id = '${mine.key('day_close')}'`,
      ],
    },
  ],
  signIn: (mine) => [{ input: { login: mine.login, password } }],
  signOutAccount: (mine) => [{ input: { id: mine.id('user_account') } }],
  signUpChain: (mine) => [
    {
      input: {
        ...{ slug: mine.fresh(), name: mine.fresh(), timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh' },
        ...{ adminName: mine.fresh(), adminEmail: `${mine.fresh()}@example.com`, adminPassword: 'another proof of it' },
      },
    },
  ],
  startImport: (mine) => [{ input: { id: mine.id('import') } }],
  suspendAccount: (mine) => [{ input: { id: mine.id('user_account') } }],
  undoImport: (mine) => [
    {
      input: { id: mine.id('import') },
      before: [`UPDATE import SET status = 'done', finished_at = '2026-01-01' WHERE id = '${mine.key('import')}'`],
    },
  ],
  updateCardProduct: (mine) => [
    { input: { id: mine.id('card_product'), revision: 1, name: mine.fresh(), status: 'withdrawn' } },
  ],
  updateCustomer: (mine) => [
    { input: { id: mine.id('customer'), revision: 1, name: mine.fresh(), phone: '13700137001' } },
  ],
  updateFranchisee: (mine) => [
    { input: { id: mine.id('franchisee'), revision: 1, name: mine.fresh(), kind: 'direct', status: 'active' } },
  ],
  updateReportSchedule: (mine) =>
    narrowed(mine).map((place) => ({
      input: { id: mine.id('report_schedule'), revision: 1, ...schedule(mine), ...place },
    })),
  updateStaff: (mine) => [
    {
      input: {
        ...{ id: mine.id('staff'), revision: 1, name: mine.fresh(), managerStaffId: mine.otherId('staff') },
        ...{ phone: '13600136000', status: 'suspended' },
      },
    },
  ],
  updateStore: (mine) => [
    { input: { id: mine.id('store'), revision: 1, name: mine.fresh(), phone: '13600136000', status: 'open' } },
  ],
  updateView: (mine) => [
    { input: { id: mine.id('saved_view'), name: mine.fresh(), search: 'q=x', hiddenColumns: [] } },
  ],
  updateWebhook: (mine) => [{ input: { id: mine.id('webhook'), revision: 1, ...hook(mine) } }],
  voidCardSale: (mine) => [
    { input: { id: mine.id('card_sale'), reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-void` } },
  ],
  voidCardSales: (mine) => [
    { input: { ids: [mine.id('card_sale')], reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-void` } },
  ],
}

/** Whose table an id is of, by the name of its field; `id` and `ids` by the mutation. */
export const tableOfName: Readonly<Record<string, string>> = {
  franchiseeId: 'franchisee',
  franchiseeIds: 'franchisee',
  storeId: 'store',
  storeIds: 'store',
  staffId: 'staff',
  staffIds: 'staff',
  managerStaffId: 'staff',
  handedOverToId: 'staff',
  customerIds: 'customer',
  cardProductId: 'card_product',
  cardProductIds: 'card_product',
  usableFranchiseeIds: 'franchisee',
  accountId: 'user_account',
  fileId: 'stored_file',
  basedOn: 'scorecard',
  actorIds: 'user_account',
  recordId: 'store',
  webhookId: 'webhook',
}

export const tableOfMutation: Readonly<Record<string, string>> = {
  cancelImport: 'import',
  deleteReportSchedule: 'report_schedule',
  deleteView: 'saved_view',
  deleteWebhook: 'webhook',
  endPost: 'assignment',
  endSession: 'user_session',
  eraseCustomer: 'customer',
  eraseStaff: 'staff',
  moveStaff: 'staff',
  pauseReportSchedule: 'report_schedule',
  pauseWebhook: 'webhook',
  replayDelivery: 'webhook_delivery',
  revealCustomerPhone: 'customer',
  revokeApiKey: 'api_key',
  rotateWebhookSecret: 'webhook',
  updateWebhook: 'webhook',
  renewInvitation: 'invitation',
  resetSecondFactor: 'user_account',
  resumeAccount: 'user_account',
  revokeInvitation: 'invitation',
  revokeInvitations: 'invitation',
  sendReport: 'report_schedule',
  setCardProductsStatus: 'card_product',
  setImportMapping: 'import',
  setImportSheet: 'import',
  setStaffStatus: 'staff',
  signDay: 'day_close',
  signOutAccount: 'user_account',
  startImport: 'import',
  suspendAccount: 'user_account',
  undoImport: 'import',
  updateCardProduct: 'card_product',
  updateCustomer: 'customer',
  updateFranchisee: 'franchisee',
  updateReportSchedule: 'report_schedule',
  updateStaff: 'staff',
  updateStore: 'store',
  updateView: 'saved_view',
  voidCardSale: 'card_sale',
  voidCardSales: 'card_sale',
}
