import type { Action } from '@hubcap/rules/tenancy/can'
import type { Role } from '@hubcap/rules/tenancy/role'
import {
  Activity,
  Award,
  Banknote,
  BookOpenText,
  Bot,
  Boxes,
  Building2,
  Calculator,
  CalendarRange,
  ChartNoAxesCombined,
  ClipboardList,
  Coins,
  CreditCard,
  Droplets,
  FileChartColumn,
  FileText,
  FileUp,
  FlaskConical,
  Gauge,
  Gavel,
  Gem,
  HandCoins,
  Handshake,
  IdCard,
  KeyRound,
  Landmark,
  ListTree,
  type LucideIcon,
  Mail,
  PackageOpen,
  Percent,
  PhoneCall,
  Receipt,
  ReceiptText,
  Ruler,
  Scale,
  ScrollText,
  Send,
  Settings,
  Stamp,
  Store,
  Target,
  Trophy,
  UserRoundPlus,
  Users,
  Vault,
  WalletCards,
  Webhook,
} from 'lucide-react'

/**
 * `uses`: which switchers of the top bar the page answers to. `phone`: its place in the bottom bar, for everybody or for some
 * roles, first three only.
 */
export type NavigationEntry = {
  /** Its name is frame.pages.<key>. */
  key: string
  path: string
  icon: LucideIcon
  action: Action
  uses: readonly ('place' | 'month')[]
  phone?: true | readonly Role[]
}

/** `seldomFor`: whose work it isn't from day to day; the group is closed for them until they open it. */
export type NavigationGroup = { group: string; seldomFor?: readonly Role[]; entries: readonly NavigationEntry[] }

/** The pages by job. A page appears for those who may do its action; its name and its group's name are in frame.json. */
export const navigation: readonly NavigationGroup[] = [
  {
    group: 'business',
    entries: [
      {
        key: 'overview',
        path: '/',
        icon: ChartNoAxesCombined,
        action: 'overview.read',
        uses: ['place', 'month'],
        phone: true,
      },
      {
        key: 'today',
        path: '/today',
        icon: PhoneCall,
        action: 'lead.change',
        uses: ['place'],
        phone: ['sales_rep'],
      },
      {
        key: 'sales',
        path: '/sales',
        icon: ReceiptText,
        action: 'card_sale.read',
        uses: ['place', 'month'],
        phone: true,
      },
      { key: 'leads', path: '/leads', icon: Handshake, action: 'lead.read', uses: ['place'] },
      { key: 'reports', path: '/reports', icon: FileChartColumn, action: 'report.read', uses: ['place', 'month'] },
    ],
  },
  {
    group: 'targets',
    entries: [
      { key: 'quotas', path: '/quotas', icon: Target, action: 'quota.read', uses: ['place'] },
      { key: 'sales_plans', path: '/sales-plans', icon: ClipboardList, action: 'sales_plan.read', uses: ['place'] },
      { key: 'attainment', path: '/attainment', icon: Gauge, action: 'quota.read', uses: ['place', 'month'] },
      { key: 'credits', path: '/credits', icon: ListTree, action: 'credit.read', uses: ['place', 'month'] },
      { key: 'metrics', path: '/metrics', icon: Ruler, action: 'metric.read', uses: [] },
      { key: 'sales_calendar', path: '/sales-calendar', icon: CalendarRange, action: 'sales_months.read', uses: [] },
    ],
  },
  {
    group: 'rewards',
    entries: [
      {
        key: 'performance',
        path: '/performance',
        icon: Trophy,
        action: 'performance.read',
        uses: ['place', 'month'],
      },
      { key: 'marks', path: '/marks', icon: Stamp, action: 'score_mark.give', uses: ['place', 'month'] },
      { key: 'scorecard', path: '/scorecard', icon: Scale, action: 'scorecard.read', uses: [] },
      { key: 'pay', path: '/pay', icon: Banknote, action: 'pay_run.read', uses: ['place'] },
      { key: 'incentives', path: '/incentives', icon: Award, action: 'incentive.read', uses: ['place', 'month'] },
      { key: 'commission', path: '/commission', icon: Percent, action: 'commission_plan.read', uses: [] },
      {
        key: 'simulations',
        path: '/simulations',
        icon: FlaskConical,
        action: 'simulation.read',
        uses: [],
      },
    ],
  },
  {
    group: 'counter',
    entries: [
      { key: 'till', path: '/till', icon: Calculator, action: 'till_sale.record', uses: ['place'] },
      { key: 'receipts', path: '/receipts', icon: Receipt, action: 'till_sale.read', uses: ['place', 'month'] },
      { key: 'recharges', path: '/cards/recharges', icon: Coins, action: 'card.read', uses: ['place', 'month'] },
      { key: 'invoices', path: '/invoices', icon: FileText, action: 'invoice.read', uses: ['place', 'month'] },
      { key: 'day_close', path: '/day-close', icon: Landmark, action: 'day_close.read', uses: ['place'] },
    ],
  },
  {
    group: 'network',
    entries: [
      { key: 'stores', path: '/stores', icon: Store, action: 'store.read', uses: ['place', 'month'] },
      {
        key: 'franchisees',
        path: '/franchisees',
        icon: Building2,
        action: 'franchisee.read',
        uses: ['place', 'month'],
      },
      { key: 'staff', path: '/staff', icon: IdCard, action: 'staff.read', uses: ['place', 'month'] },
      { key: 'invitations', path: '/invitations', icon: Send, action: 'invitation.read', uses: ['place'] },
      { key: 'accounts', path: '/accounts', icon: KeyRound, action: 'account.read', uses: ['place'] },
    ],
  },
  {
    group: 'goods',
    entries: [
      { key: 'customers', path: '/customers', icon: Users, action: 'customer.read', uses: ['place'], phone: true },
      {
        key: 'new_customers',
        path: '/customers/files',
        icon: UserRoundPlus,
        action: 'customer.read',
        uses: ['place', 'month'],
      },
      { key: 'cards', path: '/cards', icon: WalletCards, action: 'card.read', uses: ['place'] },
      { key: 'member_rules', path: '/member-rules', icon: Gem, action: 'member_rule.read', uses: [] },
      { key: 'service_items', path: '/service-items', icon: Droplets, action: 'service_item.read', uses: [] },
      { key: 'card_products', path: '/card-products', icon: CreditCard, action: 'card_product.read', uses: [] },
      { key: 'card_stock', path: '/card-stock', icon: Boxes, action: 'card_stock.read', uses: [] },
    ],
  },
  {
    group: 'money',
    seldomFor: ['hq_admin', 'franchise_owner'],
    entries: [
      { key: 'books', path: '/books', icon: BookOpenText, action: 'ledger.read', uses: [] },
      { key: 'clearing', path: '/clearing', icon: HandCoins, action: 'clearing.read', uses: [] },
      { key: 'prepayment', path: '/prepayment', icon: Vault, action: 'prepayment.read', uses: [] },
      { key: 'card_law', path: '/card-law', icon: Gavel, action: 'card_law.read', uses: [] },
      { key: 'openings', path: '/openings', icon: PackageOpen, action: 'opening.read', uses: [] },
    ],
  },
  {
    group: 'data',
    seldomFor: ['hq_admin', 'hq_finance', 'franchise_owner'],
    entries: [
      { key: 'imports', path: '/imports', icon: FileUp, action: 'import.read', uses: [] },
      { key: 'messages', path: '/messages', icon: Mail, action: 'message.read', uses: [] },
      { key: 'api_keys', path: '/api-keys', icon: Bot, action: 'api_key.read', uses: [] },
      { key: 'webhooks', path: '/webhooks', icon: Webhook, action: 'webhook.read', uses: [] },
      { key: 'audit_log', path: '/audit-log', icon: ScrollText, action: 'audit.read', uses: [] },
      { key: 'system', path: '/system', icon: Activity, action: 'installation.read', uses: [] },
    ],
  },
  {
    group: 'own',
    entries: [{ key: 'settings', path: '/settings', icon: Settings, action: 'account.change_own', uses: [] }],
  },
]

/** The entry a path belongs to: the longest that begins it. */
export function entryOf(path: string): NavigationEntry | undefined {
  return navigation
    .flatMap(({ entries }) => entries)
    .filter((entry) => path === entry.path || (entry.path !== '/' && path.startsWith(`${entry.path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0]
}
