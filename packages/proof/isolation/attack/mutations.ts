import { password } from '../world/values.ts'
import type { Mine } from './mine.ts'
import { globalId } from './targets.ts'
import { totp } from './totp.ts'

/** An input with which a call must succeed, and what has to be so before it. */
export type Try = { input: object; before?: readonly string[] }

const scores = {
  metrics: [{ metricId: 'sales_amount', weight: 100, curve: null, floor: 5_000, cap: 15_000, minimumSample: 2 }],
  ...{ voidFreeShare: 100, voidPenalty: 50, voidPenaltyMax: 500 },
  bands: [
    { name: 'A', minPoints: 8000 },
    { name: 'B', minPoints: 0 },
  ],
}

/** The month of the caller's score, moved to that status. */
const monthAt = (mine: Mine, status: string) => `
  INSERT INTO score_period_step (tenant_id, id, month, no, status, at)
  SELECT p.tenant_id, gen_random_uuid(), p.month, 1000, '${status}', now() FROM performance_score p
  WHERE p.id = '${mine.key('performance_score')}'`
/** A rule of a commission plan: 3 % of everything that was sold. */
const commissionRule = {
  ...{ metricId: 'sales_amount', group: null, tierBase: 'amount', tiering: 'progressive' },
  tiers: [{ from: 0, rate: 300 }],
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

/**
 * A card whose one lot and account hold the same, as books do: an account's id is made of what it is found by. What is had of
 * it is forgotten.
 */
const soundCard = (mine: Mine, status = 'active'): string[] => {
  const [card, theirs] = [mine.key('card'), `IN (SELECT id FROM ledger_account WHERE card_id = '${mine.key('card')}')`]
  const name = "l.tenant_id || ' card_principal ' || l.franchisee_id || ' ' || l.card_id || ' - -'"
  const id = `encode(set_byte(set_byte(h, 6, (get_byte(h, 6) & 15) | 128), 8, (get_byte(h, 8) & 63) | 128), 'hex')::uuid`
  return [
    `DELETE FROM ledger_transfer WHERE debit_account_id ${theirs} OR credit_account_id ${theirs}`,
    `DELETE FROM ledger_account WHERE card_id = '${card}'`,
    `DELETE FROM card_password WHERE card_id = '${card}'`,
    `DELETE FROM card_lot_use WHERE card_id = '${card}'`,
    `UPDATE card SET status = '${status}' WHERE id = '${card}'`,
    `UPDATE card_lot SET granted_at = now() WHERE card_id = '${card}'`,
    `INSERT INTO ledger_account (tenant_id, id, kind, franchisee_id, card_id, balance, created_at)
     SELECT l.tenant_id, ${id}, 'card_principal', l.franchisee_id, l.card_id, l.remaining, now() FROM card_lot l,
       LATERAL (SELECT substr(sha256(convert_to(${name}, 'UTF8')), 1, 16) AS h) hash WHERE l.card_id = '${card}'`,
  ]
}

/** No import reads the caller's file: it may become part of something else. */
const asEvidence = (mine: Mine): string[] => [
  `UPDATE import SET stored_file_id = (SELECT f.id FROM stored_file f WHERE f.tenant_id = import.tenant_id
     AND f.id <> '${mine.key('stored_file')}' LIMIT 1) WHERE stored_file_id = '${mine.key('stored_file')}'`,
]

/** A lead as it is on the first day, with whoever it was given to. */
const heldLead = (mine: Mine): string[] => [
  `UPDATE lead SET status = 'open', closed_at = NULL, lost_reason = NULL, lost_note = NULL, revision = 1
   WHERE id = '${mine.key('lead')}'`,
]

const cardStep = (mine: Mine) => ({ id: mine.id('card'), reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-card` })

const onCard =
  (status: string, more: (mine: Mine) => object = () => ({})) =>
  (mine: Mine): Try[] => [{ input: { ...cardStep(mine), ...more(mine) }, before: soundCard(mine, status) }]

const refundOf = (mine: Mine) => ({
  ...{
    storeId: mine.id('store'),
    askedOn: mine.today,
    cause: 'consumer',
    case: 'consumers_cause',
    hadTheSameBefore: false,
  },
  payments: [{ method: 'cash', amount: Number(mine.text('card_lot', 'granted')) }],
})

const receiver = (mine: Mine) => ({ customerName: mine.fresh(), customerPhone: '13600136009', password: '123456' })

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

/** The period of the caller's line, and that of their contest. */
const openToParties = (mine: Mine) => `UPDATE clearing_run SET status = 'reviewed' WHERE id IN (
  SELECT clearing_run_id FROM clearing_run_line WHERE id = '${mine.key('clearing_run_line')}'
  UNION SELECT clearing_run_id FROM clearing_contest WHERE id = '${mine.key('clearing_contest')}')`
const levels = { hq_admin: 'headquarters', franchise_owner: 'franchisee', store_manager: 'store', sales_rep: 'staff' }

/** ISO/IEC 7064 MOD 97,10 behind a card's prefix and serial number. */
function cardNumber(prefix: string, serial: string): string {
  const digits = prefix + serial.padStart(12, '0')
  return digits + String(98n - ((BigInt(digits) * 100n) % 97n)).padStart(2, '0')
}

/** A number that the caller has themselves, in that state. */
function ownNumber(mine: Mine, state: 'held' | 'on_the_way') {
  const { role, franchiseeId, storeId, staffId } = mine.actor
  const sql = (id: string | null) => (id ? `'${id}'` : 'NULL')
  const holder = levels[role as keyof typeof levels]
  const first = cardNumber(mine.text('number_series', 'prefix'), mine.text('number_stretch', 'first_serial'))
  return {
    numbers: { seriesId: mine.id('number_series'), first, idempotencyKey: `${mine.fresh()}-numbers` },
    before: [
      `UPDATE number_stretch SET state = '${state}', holder = '${holder}', franchisee_id = ${sql(franchiseeId)},
        store_id = ${sql(storeId)}, staff_id = ${sql(staffId)} WHERE id = '${mine.key('number_stretch')}'`,
    ],
  }
}

/** Down to each level below the caller's. */
function issues(mine: Mine): Try[] {
  const { role } = mine.actor
  const staff = { staffId: mine.id('staff') }
  const store = { storeId: mine.id('store') }
  const franchisee = { franchiseeId: mine.id('franchisee') }
  const receivers =
    role === 'store_manager' ? [staff] : role === 'hq_admin' ? [franchisee, store, staff] : [store, staff]
  return receivers.map((receiver) => {
    const { numbers, before } = ownNumber(mine, 'held')
    return { input: { ...numbers, ...receiver }, before }
  })
}

/** Of the caller's own stock, and of what lies below it. */
function counts(mine: Mine): Try[] {
  const { numbers } = ownNumber(mine, 'held')
  const { first, ...what } = numbers
  const places =
    mine.actor.role === 'sales_rep'
      ? [{ staffId: `${globalId('staff', String(mine.actor.staffId))}` }]
      : mine.actor.role === 'store_manager'
        ? [{ storeId: mine.id('store') }, { staffId: mine.id('staff') }]
        : [{ franchiseeId: mine.id('franchisee') }, { storeId: mine.id('store') }, { staffId: mine.id('staff') }]
  return places.map((place) => ({
    input: { ...what, ...place, counted: [{ first }], idempotencyKey: `${mine.fresh()}-count` },
  }))
}

/** The caller's version is of their plan, of its first month, and nobody has changed it but seven times. */
const planVersion = (mine: Mine, status: string) =>
  `UPDATE sales_plan_version v SET status = '${status}', awaits = NULL, revision = 7, sales_plan_id = p.id,
     franchisee_id = p.franchisee_id, store_id = p.store_id, version_no = 1000,
     targets = json_build_array(json_build_object('month', to_char(p.first_month, 'YYYY-MM-DD'), 'metric', 'cards_sold', 'target', 5))
   FROM sales_plan p WHERE v.id = '${mine.key('sales_plan_version')}' AND p.id = '${mine.key('sales_plan')}'`

/** For each mutation what somebody who may call it gives it. One that isn't here fails the proof. */
export const mutations: Readonly<Record<string, (mine: Mine) => Try[] | Promise<Try[]>>> = {
  correctOpening: (mine) => {
    const [opening, card] = [mine.key('card_opening'), mine.key('card')]
    // The world's rows stand by themselves: here the card came in with that opening.
    const before = [
      ...soundCard(mine),
      `UPDATE card_opening o SET signed_at = '2026-01-01', franchisee_id = c.franchisee_id, card_product_id = c.card_product_id,
        import_id = r.import_id FROM card c, import_row r
        WHERE o.id = '${opening}' AND c.id = '${card}' AND c.tenant_id = o.tenant_id AND r.tenant_id = o.tenant_id`,
      `UPDATE import_row r SET entity_id = '${card}' FROM card_opening o
        WHERE o.id = '${opening}' AND r.tenant_id = o.tenant_id AND r.import_id = o.import_id`,
      `UPDATE ledger_movement m SET cause = 'opening', card_id = '${card}', at = l.granted_at FROM card_lot l
        WHERE l.card_id = '${card}' AND m.tenant_id = l.tenant_id AND m.id = '${mine.key('ledger_movement')}'`,
    ]
    return [
      {
        input: {
          ...{
            id: mine.id('card_opening'),
            cardNo: mine.text('card', 'card_no'),
            way: 'add',
            principal: 1,
            bonus: 0,
            uses: 0,
          },
          ...{ reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-correct` },
        },
        before,
      },
    ]
  },
  recordPrepaymentCustody: (mine) => {
    const figures = { fromOn: mine.today, issuerKind: 'scale', held: 100, guaranteed: 0, note: mine.fresh() }
    return [{ input: { ...figures, franchiseeId: mine.id('franchisee'), idempotencyKey: `${mine.fresh()}-custody` } }]
  },
  signOpenings: (mine) => [{ input: { ids: [mine.id('card_opening')] } }],
  stateOpening: (mine) => [
    {
      input: {
        ...{ id: mine.id('card_opening'), cards: 1, principal: 1, bonus: 0, uses: 0, note: mine.fresh() },
        idempotencyKey: `${mine.fresh()}-state`,
      },
    },
  ],
  acceptInvitation: async (mine) => [
    {
      input: {
        ...{ token: await mine.token('store'), name: mine.fresh(), locale: 'zh' },
        ...{ email: `${mine.fresh()}@example.com`, phone: '13600136000', password: 'another proof of it' },
      },
    },
  ],
  addPost: posts,
  adjustPoints: (mine) => [
    {
      input: {
        ...{ customerId: mine.id('customer'), storeId: mine.id('store'), action: 'give', points: 3 },
        ...{ reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-points` },
      },
    },
  ],
  addVehicle: (mine) => [
    { input: { customerId: mine.id('customer'), plate: '浙A12345', idempotencyKey: `${mine.fresh()}-car` } },
  ],
  answerClearingContest: (mine) => [
    {
      input: {
        ...{ id: mine.id('clearing_contest'), outcome: 'upheld', answer: mine.fresh() },
        idempotencyKey: `${mine.fresh()}-answer`,
      },
      before: [
        openToParties(mine),
        `UPDATE clearing_contest SET outcome = NULL, answer = NULL, answered_at = NULL, answered_by_id = NULL
         WHERE id = '${mine.key('clearing_contest')}'`,
      ],
    },
  ],
  beginSecondFactor: () => [{ input: { password } }],
  cancelImport: (mine) => [{ input: { id: mine.id('import') } }],
  changePassword: () => [{ input: { currentPassword: password, newPassword: 'another proof of it' } }],
  confirmSecondFactor: async (mine) => [{ input: { code: await newCode(mine) } }],
  contestClearingLine: (mine) => [
    {
      input: { id: mine.id('clearing_run_line'), reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-contest` },
      before: [openToParties(mine)],
    },
  ],
  countNumbers: counts,
  createMetric: (mine) => [
    {
      input: {
        ...{ name: mine.fresh(), measure: 'cards_sold', creditee: 'seller' },
        idempotencyKey: `${mine.fresh()}-metric`,
      },
    },
  ],
  shareCredit: (mine) => [
    {
      input: {
        ...{ record: 'card_sale', id: mine.id('card_sale'), shares: [{ staffId: mine.id('staff'), share: 10_000 }] },
        ...{ reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-share` },
      },
    },
  ],
  updateMetric: (mine) => [{ input: { id: mine.key('metric'), revision: 1, name: mine.fresh(), status: 'retired' } }],
  simulateScorecard: (mine) => [
    {
      input: {
        ...{ fromMonth: mine.month(-1), toMonth: mine.month(-1), idempotencyKey: `${mine.fresh()}-simulation` },
        draft: {
          metrics: [{ metricId: 'sales_amount', weight: 100, floor: 0, cap: 12_000, minimumSample: 0 }],
          ...{ voidFreeShare: 0, voidPenalty: 0, voidPenaltyMax: 0 },
          bands: [
            { name: 'A', minPoints: 5000 },
            { name: 'B', minPoints: 0 },
          ],
        },
      },
    },
  ],
  simulateCommissionPlan: (mine) => [
    {
      input: {
        ...{ fromMonth: mine.month(-1), toMonth: mine.month(-1), idempotencyKey: `${mine.fresh()}-simulation` },
        draft: {
          audience: 'everybody',
          rules: [
            {
              ...{ metricId: 'sales_amount', tierBase: 'amount', tiering: 'progressive' },
              tiers: [{ from: 0, rate: 300 }],
            },
          ],
        },
      },
    },
  ],
  simulateRoyalty: (mine) => [
    {
      input: {
        ...{ fromMonth: '2026-01-01', toMonth: '2026-01-01', franchiseeIds: [mine.id('franchisee')] },
        draft: { basis: 'on_sale', groups: [], otherTiers: [{ from: 0, rate: 500 }], minimum: 0 },
        idempotencyKey: `${mine.fresh()}-simulation`,
      },
    },
  ],
  simulateQuotaSplit: (mine) => [
    {
      input: {
        ...{ fromMonth: mine.month(-1), toMonth: mine.month(-1), idempotencyKey: `${mine.fresh()}-simulation` },
        draft: {
          ...{ metric: 'sales_amount', franchiseeId: mine.id('franchisee'), storeId: mine.id('store'), level: 'staff' },
          ...{ by: 'by_hand', weights: [{ id: mine.id('staff'), weight: 1 }] },
          ...{ total: 'amount', amount: 100_000, raise: 0 },
        },
      },
    },
  ],
  cancelSimulation: (mine) => [{ input: { id: mine.id('simulation') } }],
  createNumberSeries: (mine) => [
    {
      input: {
        ...{ kind: 'card', medium: 'paper', name: mine.fresh(), prefix: '77', serialDigits: 7 },
        ...{ cardProductId: mine.id('card_product'), idempotencyKey: `${mine.fresh()}-series` },
      },
    },
  ],
  issueNumbers: issues,
  printNumbers: (mine) => [
    { input: { seriesId: mine.id('number_series'), quantity: 5, idempotencyKey: `${mine.fresh()}-print` } },
  ],
  receiveNumbers: (mine) => {
    const { numbers, before } = ownNumber(mine, 'on_the_way')
    return [{ input: numbers, before }]
  },
  reportNumbersLost: (mine) => {
    const { numbers, before } = ownNumber(mine, 'held')
    return [{ input: { ...numbers, reason: mine.fresh() }, before }]
  },
  returnNumbers: (mine) => {
    const { numbers, before } = ownNumber(mine, 'held')
    // Headquarters is above nobody: it sends back what lies in a store.
    const inStore =
      mine.actor.role === 'hq_admin'
        ? [
            `UPDATE number_stretch SET holder = 'store',
      franchisee_id = (SELECT franchisee_id FROM store WHERE id = '${mine.key('store')}'), store_id = '${mine.key('store')}'
      WHERE id = '${mine.key('number_stretch')}'`,
          ]
        : []
    const to = {
      hq_admin: 'franchisee',
      franchise_owner: 'headquarters',
      store_manager: 'franchisee',
      sales_rep: 'store',
    }
    const target = to[mine.actor.role as keyof typeof to]
    return [{ input: { ...numbers, to: target }, before: [...before, ...inStore] }]
  },
  voidNumbers: (mine) => {
    const { numbers, before } = ownNumber(mine, 'held')
    return [{ input: { ...numbers, reason: mine.fresh() }, before }]
  },
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
  activateCard: onCard('inactive'),
  freezeCard: onCard('active', () => ({ amount: 1 })),
  unfreezeCard: onCard('frozen'),
  reportCardLost: onCard('active'),
  findCard: onCard('lost'),
  replaceCard: onCard('active'),
  transferCard: onCard('active', (mine) => ({ ...receiver(mine), toNewCard: false })),
  setCardPassword: onCard('active', () => ({ password: '135790' })),
  exchangeCard: onCard('expired'),
  reactivateCard: onCard('expired'),
  refundCard: onCard('active', refundOf),
  closeCard: (mine) => [
    {
      input: cardStep(mine),
      before: [
        ...soundCard(mine),
        `UPDATE card_lot SET remaining = 0 WHERE card_id = '${mine.key('card')}'`,
        `UPDATE ledger_account SET balance = 0 WHERE card_id = '${mine.key('card')}'`,
      ],
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
  createServiceItem: (mine) => [{ input: { code: mine.fresh(), name: mine.fresh(), kind: 'basic', price: 3000 } }],
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
  draftClearingRun: (mine) => [{ input: { idempotencyKey: `${mine.fresh()}-draft` } }],
  endOwnSessions: () => [{ input: { keepCurrent: true } }],
  endPost: (mine) => [{ input: { id: mine.id('assignment') } }],
  endSession: (mine) => [{ input: { id: mine.id('user_session') } }],
  eraseCustomer: (mine) => [{ input: { id: mine.id('customer'), customerNo: mine.text('customer', 'customer_no') } }],
  eraseLead: (mine) => [{ input: { id: mine.id('lead'), name: mine.text('lead', 'name') }, before: heldLead(mine) }],
  eraseStaff: (mine) => [
    {
      input: { id: mine.id('staff'), staffNo: mine.text('staff', 'staff_no') },
      before: [
        `UPDATE staff SET status = 'left', left_on = '2026-01-01' WHERE id = '${mine.key('staff')}'`,
        `UPDATE assignment SET ended_at = '2026-01-01' WHERE staff_id = '${mine.key('staff')}'`,
      ],
    },
  ],
  identifyAtTill: (mine) => [{ input: { storeId: mine.id('store'), typed: mine.text('customer', 'phone_key') } }],
  identifyCustomer: (mine) => [{ input: { phone: mine.text('customer', 'phone_key') } }],
  joinWithAccount: async (mine) => [
    { input: { token: await mine.token(mine.actor.role === 'franchise_owner' ? 'store' : 'franchisee') } },
  ],
  moveStaff: (mine) => [{ input: { id: mine.id('staff'), storeId: mine.otherId('store'), fromOn: mine.today } }],
  noteClearingPayment: (mine) => [
    { input: { id: mine.id('clearing_payment'), paidOn: mine.today, idempotencyKey: `${mine.fresh()}-paid` } },
  ],
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
  setCardLaw: (mine) => [
    {
      input: {
        ...{ rule: 'records', validFrom: '2099-01-01', on: true, source: mine.fresh() },
        ...{ figures: [{ name: 'years', value: 5 }], idempotencyKey: `${mine.fresh()}-law` },
      },
    },
  ],
  removeCardLaw: (mine) => [
    {
      input: { id: mine.id('card_law_entry'), idempotencyKey: `${mine.fresh()}-law` },
      before: [`UPDATE card_law_entry SET valid_from = '2099-01-01' WHERE id = '${mine.key('card_law_entry')}'`],
    },
  ],
  setRate: (mine) => [
    {
      input: {
        ...{ kind: 'deposit_1y', fromOn: '2020-01-01', rate: '1.5', source: mine.fresh(), knownUntil: mine.today },
        idempotencyKey: `${mine.fresh()}-rate`,
      },
    },
  ],
  assignLead: (mine) => [
    {
      input: {
        ...{ id: mine.id('lead'), storeId: mine.id('store'), staffId: mine.id('staff') },
        idempotencyKey: `${mine.fresh()}-assign`,
      },
      before: heldLead(mine),
    },
  ],
  changeLead: (mine) => [
    {
      input: {
        ...{ id: mine.id('lead'), revision: 1, name: mine.fresh(), cardProductId: mine.id('card_product') },
        idempotencyKey: `${mine.fresh()}-change`,
      },
      before: heldLead(mine),
    },
  ],
  setLeadRule: (mine) => [
    {
      input: {
        ...{ fromOn: mine.today, quietDays: 15, warnDays: 3, maxOpen: 500 },
        idempotencyKey: `${mine.fresh()}-lead-rule`,
      },
    },
  ],
  takeLead: (mine) => [
    {
      input: { id: mine.id('lead'), idempotencyKey: `${mine.fresh()}-take` },
      before: [
        ...heldLead(mine),
        `UPDATE lead SET staff_id = NULL, entered_pool_at = now() WHERE id = '${mine.key('lead')}'`,
      ],
    },
  ],
  loseLead: (mine) => [
    {
      input: { id: mine.id('lead'), reason: 'price', note: mine.fresh(), idempotencyKey: `${mine.fresh()}-lose` },
      before: heldLead(mine),
    },
  ],
  reopenLead: (mine) => [
    {
      input: { id: mine.id('lead'), idempotencyKey: `${mine.fresh()}-reopen` },
      before: [
        `UPDATE lead SET status = 'lost', closed_at = now(), lost_reason = 'price' WHERE id = '${mine.key('lead')}'`,
      ],
    },
  ],
  recordLead: (mine) => [
    {
      input: {
        ...{ storeId: mine.id('store'), staffId: mine.id('staff'), name: mine.fresh(), plate: '浙A12345' },
        ...{ source: 'walk_in', grade: 'A', cardProductId: mine.id('card_product') },
        idempotencyKey: `${mine.fresh()}-lead`,
      },
    },
  ],
  recordLeadTouch: (mine) => [
    {
      input: {
        ...{ leadId: mine.id('lead'), kind: 'call', outcome: 'reached', note: mine.fresh(), grade: 'A' },
        idempotencyKey: `${mine.fresh()}-touch`,
      },
      before: heldLead(mine),
    },
  ],
  revealLeadPhone: (mine) => [{ input: { id: mine.id('lead') }, before: heldLead(mine) }],
  issueInvoice: (mine) => [
    {
      input: {
        ...{ cardSaleId: mine.id('card_sale'), medium: 'electronic', buyerName: mine.fresh(), amount: 1 },
        ...{ invoiceNo: mine.fresh().replace(/[^0-9a-z]/gi, ''), idempotencyKey: `${mine.fresh()}-invoice` },
      },
    },
  ],
  rechargeCard: (mine) => [
    {
      input: {
        ...{ cardId: mine.id('card'), storeId: mine.id('store'), staffId: mine.id('staff'), buyerIdentified: true },
        ...{ payments: [{ method: 'cash', amount: 100 }], idempotencyKey: `${mine.fresh()}-recharge` },
      },
      before: soundCard(mine),
    },
  ],
  recordTillSale: (mine) => [
    {
      input: {
        ...{ storeId: mine.id('store'), staffId: mine.id('staff'), soldAt: new Date(Date.now() - 1000).toISOString() },
        ...{ lines: [{ serviceItemId: mine.id('service_item'), quantity: 1 }], cards: [] },
        ...{ payments: [{ method: 'cash', amount: Number(mine.text('service_price', 'price')) }] },
        idempotencyKey: `${mine.fresh()}-till`,
      },
      // An account's id is made of what it is found by; the world's isn't.
      before: [
        `UPDATE ledger_account SET kind = 'refund_kept'
         WHERE kind = 'revenue' AND franchisee_id = '${mine.key('franchisee')}'`,
      ],
    },
  ],
  removeSecondFactor: ({ actor }) => [{ input: { password }, before: [hasFactor(actor.accountId)] }],
  removeVehicle: (mine) => [{ input: { id: mine.id('vehicle') } }],
  renewInvitation: (mine) => [{ input: { id: mine.id('invitation') } }],
  renewRecoveryCodes: ({ actor }) => [{ input: { password }, before: [hasFactor(actor.accountId)] }],
  replayDelivery: (mine) => [{ input: { id: mine.id('webhook_delivery') } }],
  requireSecondFactor: () => [{ input: { roles: [] } }],
  resetSecondFactor: (mine) => [
    { input: { id: mine.id('user_account') }, before: [hasFactor(mine.key('user_account'))] },
  ],
  resumeAccount: (mine) => [{ input: { id: mine.id('user_account') } }],
  revealCustomerPhone: (mine) => [{ input: { id: mine.id('customer') } }],
  reverseInvoice: (mine) => [
    {
      input: {
        ...{ id: mine.id('invoice'), medium: 'electronic', invoiceNo: mine.fresh().replace(/[^0-9a-z]/gi, '') },
        ...{ reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-red` },
      },
    },
  ],
  reverseTillSale: (mine) => [
    { input: { id: mine.id('till_sale'), reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-back` } },
  ],
  revokeApiKey: (mine) => [{ input: { id: mine.id('api_key') } }],
  revokeInvitation: (mine) => [{ input: { id: mine.id('invitation') } }],
  revokeInvitations: (mine) => [{ input: { ids: [mine.id('invitation')] } }],
  rotateWebhookSecret: (mine) => [{ input: { id: mine.id('webhook'), idempotencyKey: `${mine.fresh()}-turn` } }],
  saveDeparture: (mine) => [
    {
      input: {
        ...{
          franchiseeId: mine.id('franchisee'),
          leavesOn: mine.month(1),
          isByHeadquarters: true,
          reason: mine.fresh(),
        },
        idempotencyKey: `${mine.fresh()}-leaves`,
      },
    },
  ],
  saveView: (mine) => [{ input: { list: 'sales', name: mine.fresh(), search: '', hiddenColumns: [] } }],
  sendReport: (mine) => [{ input: { id: mine.id('report_schedule'), idempotencyKey: `${mine.fresh()}-send` } }],
  setCardProductsStatus: (mine) => [{ input: { ids: [mine.id('card_product')], status: 'withdrawn' } }],
  setClearingRhythm: () => [{ input: { rhythm: 'weekly' } }],
  setImportMapping: (mine) => [{ input: { id: mine.id('import'), mapping: {} } }],
  setImportSheet: (mine) => [
    {
      input: { id: mine.id('import'), sheet: 'second' },
      before: [`UPDATE import SET sheets = '["first", "second"]' WHERE id = '${mine.key('import')}'`],
    },
  ],
  createIncentiveItem: (mine) => [
    {
      input: {
        ...{ name: mine.fresh(), kind: 'reward', minAmount: 100, maxAmount: 200 },
        idempotencyKey: `${mine.fresh()}-item`,
      },
    },
  ],
  updateIncentiveItem: (mine) => [
    {
      input: {
        ...{ id: mine.id('incentive_item'), revision: 1, name: mine.fresh(), minAmount: 100, maxAmount: 200 },
        ...{ evidenceRequired: true, status: 'active' },
      },
    },
  ],
  proposeIncentive: (mine) => [
    {
      input: {
        ...{ incentiveItemId: mine.id('incentive_item'), staffId: mine.id('staff'), day: mine.today, amount: 150 },
        ...{ evidence: mine.fresh(), idempotencyKey: `${mine.fresh()}-propose` },
        fileIds: [mine.id('stored_file')],
      },
      before: asEvidence(mine),
    },
  ],
  addIncentiveFiles: (mine) => [
    {
      input: {
        ...{ id: mine.id('incentive'), fileIds: [mine.id('stored_file')] },
        idempotencyKey: `${mine.fresh()}-add`,
      },
      before: asEvidence(mine),
    },
  ],
  removeIncentiveFile: (mine) => [
    { input: { id: mine.id('incentive_file'), idempotencyKey: `${mine.fresh()}-remove` } },
  ],
  approveIncentives: (mine) => [{ input: { ids: [mine.id('incentive')], idempotencyKey: `${mine.fresh()}-approve` } }],
  decideIncentive: (mine) => [
    {
      input: {
        ...{ id: mine.id('incentive'), step: 'approve', revision: 1, idempotencyKey: `${mine.fresh()}-decide` },
      },
    },
  ],
  beginPayRun: (mine) => [
    {
      input: {
        ...{ franchiseeId: mine.id('franchisee'), minimumWage: 100, idempotencyKey: `${mine.fresh()}-pay` },
      },
      before: [`UPDATE pay_run SET status = 'locked', month = '2025-01-01' WHERE id = '${mine.key('pay_run')}'`],
    },
  ],
  stepPayRun: (mine) => [
    {
      input: { id: mine.id('pay_run'), step: 'calculate', revision: 1, idempotencyKey: `${mine.fresh()}-calculate` },
    },
  ],
  setCommissionPlan: (mine) =>
    [{}, { commissionPlanId: mine.id('commission_plan'), seenVersionId: mine.id('commission_plan_version') }].map(
      (of) => ({
        input: {
          ...{ ...of, name: mine.fresh(), fromMonth: mine.month(1), audience: 'given', rules: [commissionRule] },
          idempotencyKey: `${mine.fresh()}-plan`,
        },
      }),
    ),
  giveCommissionPlan: (mine) => {
    const given = {
      commissionPlanId: mine.id('commission_plan'),
      fromMonth: mine.month(1),
      franchiseeId: mine.id('franchisee'),
    }
    return [{}, { storeId: mine.id('store') }, { staffId: mine.id('staff') }].map((to) => ({
      input: { ...given, ...to, idempotencyKey: `${mine.fresh()}-give` },
    }))
  },
  setLocale: () => [{ input: { locale: 'en' } }],
  setMemberRule: (mine) => {
    const earning = { step: 100, points: 1 }
    const levels = [{ name: mine.fresh(), threshold: 100, benefits: mine.fresh() }]
    const rule = { fromOn: mine.today, sale: earning, recharge: earning, service: earning, levels }
    return [{ input: { ...rule, idempotencyKey: `${mine.fresh()}-rule` } }]
  },
  setQuotas: (mine) =>
    quotaCells(mine).map((cell) => ({
      input: { metric: 'cards_sold', cells: [{ ...cell, month: mine.month(2), target: 7 }] },
    })),
  createSalesPlan: (mine) => [
    {
      input: {
        ...{
          franchiseeId: mine.id('franchisee'),
          storeId: mine.id('store'),
          period: 'month',
          firstMonth: mine.month(1),
        },
        ...{ title: mine.fresh(), idempotencyKey: `${mine.fresh()}-plan` },
      },
    },
  ],
  saveSalesPlan: (mine) => [
    {
      input: { id: mine.id('sales_plan_version'), revision: 7, content: mine.fresh(), targets: [] },
      before: [planVersion(mine, 'draft')],
    },
  ],
  stepSalesPlan: (mine) => [
    {
      input: { id: mine.id('sales_plan_version'), revision: 7, action: 'submit' },
      before: [planVersion(mine, 'draft')],
    },
  ],
  reviseSalesPlan: (mine) => [
    {
      input: { id: mine.id('sales_plan'), idempotencyKey: `${mine.fresh()}-revise` },
      before: [planVersion(mine, 'returned')],
    },
  ],
  setSalesMonthRule: (mine) => [
    {
      input: {
        ...{ fromMonth: mine.month(6), firstDay: 26, basedOnRuleId: mine.id('sales_month_rule') },
        idempotencyKey: `${mine.fresh()}-months`,
      },
    },
  ],
  setSalesMonthStart: (mine) => [
    {
      input: {
        ...{ month: mine.month(8), startsOn: null, basedOnStartId: mine.id('sales_month_start') },
        idempotencyKey: `${mine.fresh()}-start`,
      },
    },
  ],
  setQuotaRule: (mine) => [
    {
      input: {
        ...{ fromMonth: mine.month(1), prorates: true, ramp: [50], basedOnRuleId: mine.id('quota_rule') },
        idempotencyKey: `${mine.fresh()}-quotas`,
      },
    },
  ],
  recordStaffLeave: (mine) => [
    {
      input: {
        ...{ staffId: mine.id('staff'), kind: 'annual', fromOn: mine.month(3), toOn: mine.month(3) },
        ...{ note: mine.fresh(), idempotencyKey: `${mine.fresh()}-leave` },
      },
    },
  ],
  cancelStaffLeave: (mine) => [{ input: { id: mine.id('staff_leave') } }],
  setRoyaltyTerm: (mine) => [
    {
      input: {
        ...{ franchiseeId: mine.id('franchisee'), fromOn: mine.month(1), basis: 'on_use', groups: [], minimum: 0 },
        ...{ otherTiers: [{ from: 0, rate: 500 }], idempotencyKey: `${mine.fresh()}-terms` },
      },
    },
  ],
  moveScorePeriod: (mine) => [
    {
      input: { month: '2020-01-01', to: 'review', idempotencyKey: `${mine.fresh()}-move` },
      before: [`UPDATE performance_score SET month = '2020-01-01' WHERE id = '${mine.key('performance_score')}'`],
    },
  ],
  raiseScoreObjection: (mine) => [
    {
      input: {
        ...{ id: mine.id('performance_score'), line: 'total', reason: mine.fresh() },
        idempotencyKey: `${mine.fresh()}-object`,
      },
      before: [monthAt(mine, 'review')],
    },
  ],
  answerScoreObjection: (mine) => [
    {
      input: {
        ...{ id: mine.id('score_objection'), outcome: 'changed', answer: mine.fresh(), points: 100 },
        idempotencyKey: `${mine.fresh()}-answer`,
      },
      before: [
        monthAt(mine, 'review'),
        `UPDATE score_objection SET outcome = NULL, answer = NULL, answered_at = NULL, answered_role = NULL
         WHERE id = '${mine.key('score_objection')}'`,
      ],
    },
  ],
  adjustScore: (mine) => [
    {
      input: {
        ...{ id: mine.id('performance_score'), points: 100, reason: mine.fresh() },
        idempotencyKey: `${mine.fresh()}-adjust`,
      },
      before: [
        `UPDATE performance_score SET points = 100, band = 0, chain_rank = 1 WHERE id = '${mine.key('performance_score')}'`,
      ],
    },
  ],
  giveScoreMarks: (mine) => [
    {
      input: {
        id: globalId('performance_score', mine.text('score_mark', 'score_id')),
        ...{
          marks: [{ itemId: 'manner', points: 70, comment: mine.fresh() }],
          idempotencyKey: `${mine.fresh()}-marks`,
        },
      },
      before: [
        `UPDATE scorecard SET items = '[{"itemId":"manner","name":"Manner","about":null,"weight":20}]' WHERE id = (
           SELECT scorecard_id FROM performance_score WHERE id = '${mine.text('score_mark', 'score_id')}')`,
      ],
    },
  ],
  signScore: (mine) => [
    {
      input: { id: mine.id('performance_score'), idempotencyKey: `${mine.fresh()}-sign` },
      before: [
        monthAt(mine, 'closed'),
        `DELETE FROM score_signature WHERE score_id = '${mine.key('performance_score')}'`,
      ],
    },
  ],
  setScorecard: (mine) => [
    { input: { ...scores, name: mine.fresh(), fromMonth: mine.month(1), basedOn: mine.id('scorecard') } },
  ],
  createScorecard: (mine) => [
    {
      input: {
        ...{ ...scores, name: mine.fresh(), fromMonth: mine.month(1) },
        idempotencyKey: `${mine.fresh()}-scorecard`,
      },
    },
  ],
  assignScorecard: (mine) => {
    const given = { familyId: mine.id('scorecard'), level: 'staff', fromMonth: mine.month(1) }
    const franchiseeId = mine.id('franchisee')
    return [
      {},
      { franchiseeId, post: mine.fresh() },
      { franchiseeId, storeId: mine.id('store') },
      { franchiseeId, staffId: mine.id('staff') },
      { franchiseeId, familyId: null },
    ].map((to) => ({ input: { ...given, ...to, idempotencyKey: `${mine.fresh()}-assign` } }))
  },
  setServicePrice: (mine) => [
    { input: { serviceItemId: mine.id('service_item'), fromOn: mine.month(1), price: 3500 } },
    {
      input: { serviceItemId: mine.id('service_item'), storeId: mine.id('store'), fromOn: mine.month(1), price: 3600 },
    },
  ],
  setStaffStatus: (mine) => [{ input: { ids: [mine.id('staff')], status: 'suspended' } }],
  signDeparture: (mine) => [
    {
      input: { id: mine.id('franchisee_departure'), revision: 1, idempotencyKey: `${mine.fresh()}-left` },
    },
  ],
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
  stepClearingRun: (mine) => [
    { input: { id: mine.id('clearing_run'), action: 'review', revision: 1, idempotencyKey: `${mine.fresh()}-step` } },
  ],
  suspendAccount: (mine) => [{ input: { id: mine.id('user_account') } }],
  undoClearingPayment: (mine) => [
    {
      input: { id: mine.id('clearing_payment'), reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-undo` },
      before: [
        `UPDATE clearing_settlement SET standing = true, undone_at = NULL, undo_reason = NULL
         WHERE clearing_payment_id = '${mine.key('clearing_payment')}'`,
      ],
    },
  ],
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
  updateServiceItem: (mine) => [{ input: { id: mine.id('service_item'), revision: 1, name: mine.fresh() } }],
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
  updateVehicle: (mine) => [{ input: { id: mine.id('vehicle'), revision: 1, plate: '浙A54321' } }],
  updateView: (mine) => [
    { input: { id: mine.id('saved_view'), name: mine.fresh(), search: 'q=x', hiddenColumns: [] } },
  ],
  updateWebhook: (mine) => [{ input: { id: mine.id('webhook'), revision: 1, ...hook(mine) } }],
  voidInvoice: (mine) => [
    {
      input: { id: mine.id('invoice'), reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-spoilt` },
      before: [
        `UPDATE invoice SET medium = 'paper', series_id = '${mine.key('number_series')}', issued_on = '${mine.today}'
         WHERE id = '${mine.key('invoice')}'`,
      ],
    },
  ],
  voidCardRecharge: (mine) => [
    {
      input: {
        ...{ id: mine.id('ledger_movement'), reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-undo` },
      },
      before: [
        ...soundCard(mine),
        `UPDATE invoice SET status = 'reversed' WHERE movement_id = '${mine.key('ledger_movement')}'`,
        `UPDATE ledger_movement SET cause = 'recharge', card_id = '${mine.key('card')}' WHERE id = '${mine.key('ledger_movement')}'`,
        `UPDATE card_step SET action = 'recharge', amount = 1, movement_id = '${mine.key('ledger_movement')}',
          card_id = '${mine.key('card')}', details = '{"recharge": {"principal": 1, "bonus": 0, "uses": null, "payments": [],
            "balanceAfter": 1, "usesAfter": null, "customerId": null, "expiredOn": null, "expiresOn": null}}'
         WHERE id = '${mine.key('card_step')}'`,
      ],
    },
  ],
  voidCardSale: (mine) => [
    { input: { id: mine.id('card_sale'), reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-void` } },
  ],
  voidCardSales: (mine) => [
    { input: { ids: [mine.id('card_sale')], reason: mine.fresh(), idempotencyKey: `${mine.fresh()}-void` } },
  ],
}

/** Whose table an id is of, by the name of its field; `id` and `ids` by the mutation. */
export const tableOfName: Readonly<Record<string, string>> = {
  after: 'store',
  franchiseeId: 'franchisee',
  franchiseeIds: 'franchisee',
  storeId: 'store',
  storeIds: 'store',
  staffId: 'staff',
  staffIds: 'staff',
  managerStaffId: 'staff',
  handedOverToId: 'staff',
  customerId: 'customer',
  customerIds: 'customer',
  cardId: 'card',
  simulationId: 'simulation',
  cardSaleId: 'card_sale',
  cardProductId: 'card_product',
  cardProductIds: 'card_product',
  usableFranchiseeIds: 'franchisee',
  seriesId: 'number_series',
  seriesIds: 'number_series',
  accountId: 'user_account',
  fileId: 'stored_file',
  fileIds: 'stored_file',
  basedOn: 'scorecard',
  familyId: 'scorecard',
  basedOnRuleId: 'quota_rule',
  basedOnStartId: 'sales_month_start',
  commissionPlanId: 'commission_plan',
  incentiveItemId: 'incentive_item',
  incentiveItemIds: 'incentive_item',
  seenVersionId: 'commission_plan_version',
  actorIds: 'user_account',
  recordId: 'store',
  webhookId: 'webhook',
  serviceItemId: 'service_item',
  runId: 'clearing_run',
  tillSaleId: 'till_sale',
  leadId: 'lead',
  movementId: 'ledger_movement',
  counterpartyId: 'franchisee',
  honouredById: 'franchisee',
  owedById: 'franchisee',
}

export const tableOfMutation: Readonly<Record<string, string>> = {
  activateCard: 'card',
  closeCard: 'card',
  exchangeCard: 'card',
  findCard: 'card',
  freezeCard: 'card',
  reactivateCard: 'card',
  refundCard: 'card',
  replaceCard: 'card',
  reportCardLost: 'card',
  setCardPassword: 'card',
  transferCard: 'card',
  unfreezeCard: 'card',
  answerClearingContest: 'clearing_contest',
  raiseScoreObjection: 'performance_score',
  answerScoreObjection: 'score_objection',
  adjustScore: 'performance_score',
  giveScoreMarks: 'performance_score',
  signScore: 'performance_score',
  cancelImport: 'import',
  cancelStaffLeave: 'staff_leave',
  saveSalesPlan: 'sales_plan_version',
  stepSalesPlan: 'sales_plan_version',
  reviseSalesPlan: 'sales_plan',
  contestClearingLine: 'clearing_run_line',
  deleteReportSchedule: 'report_schedule',
  deleteView: 'saved_view',
  deleteWebhook: 'webhook',
  endPost: 'assignment',
  endSession: 'user_session',
  eraseCustomer: 'customer',
  eraseLead: 'lead',
  eraseStaff: 'staff',
  moveStaff: 'staff',
  noteClearingPayment: 'clearing_payment',
  pauseReportSchedule: 'report_schedule',
  pauseWebhook: 'webhook',
  replayDelivery: 'webhook_delivery',
  revealCustomerPhone: 'customer',
  revealLeadPhone: 'lead',
  assignLead: 'lead',
  loseLead: 'lead',
  takeLead: 'lead',
  reopenLead: 'lead',
  changeLead: 'lead',
  revokeApiKey: 'api_key',
  rotateWebhookSecret: 'webhook',
  updateWebhook: 'webhook',
  removeVehicle: 'vehicle',
  renewInvitation: 'invitation',
  reverseInvoice: 'invoice',
  reverseTillSale: 'till_sale',
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
  signDeparture: 'franchisee_departure',
  signOutAccount: 'user_account',
  startImport: 'import',
  stepClearingRun: 'clearing_run',
  suspendAccount: 'user_account',
  undoClearingPayment: 'clearing_payment',
  undoImport: 'import',
  correctOpening: 'card_opening',
  signOpenings: 'card_opening',
  stateOpening: 'card_opening',
  addIncentiveFiles: 'incentive',
  approveIncentives: 'incentive',
  removeIncentiveFile: 'incentive_file',
  decideIncentive: 'incentive',
  stepPayRun: 'pay_run',
  updateIncentiveItem: 'incentive_item',
  updateCardProduct: 'card_product',
  updateCustomer: 'customer',
  updateFranchisee: 'franchisee',
  updateReportSchedule: 'report_schedule',
  updateServiceItem: 'service_item',
  updateStaff: 'staff',
  updateStore: 'store',
  updateVehicle: 'vehicle',
  updateView: 'saved_view',
  removeCardLaw: 'card_law_entry',
  voidCardRecharge: 'ledger_movement',
  cancelSimulation: 'simulation',
  simulateQuotaSplit: 'staff',
  shareCredit: 'card_sale',
  voidCardSale: 'card_sale',
  voidCardSales: 'card_sale',
  voidInvoice: 'invoice',
}
