import type { Locale } from './locales.ts'

/** One message file per feature, in messages/zh and messages/en. A new feature's file is named here. */
export const messageFiles = [
  'frame',
  'patterns',
  'session',
  'sign_up',
  'join',
  'settings',
  'second_factor',
  'overview',
  'sales',
  'till',
  'receipts',
  'takings',
  'invoices',
  'departures',
  'members',
  'clearing',
  'leads',
  'quotas',
  'attainment',
  'sales_calendar',
  'sales_plans',
  'performance',
  'marks',
  'pay',
  'credits',
  'simulations',
  'reports',
  'scorecard',
  'metrics',
  'stores',
  'franchisees',
  'staff',
  'invitations',
  'accounts',
  'audit',
  'api_keys',
  'customers',
  'catalog',
  'cards',
  'recharge',
  'books',
  'openings',
  'prepayment',
  'card_law',
  'card_stock',
  'services',
  'imports',
  'messages',
  'system',
  'webhooks',
  'search',
] as const

export type MessageFile = (typeof messageFiles)[number]

/** All texts of one language, keyed by the file's name. */
export async function loadMessages(locale: Locale): Promise<Record<string, object>> {
  const entries = messageFiles.map(async (file) => {
    const texts = (await import(`../../../messages/${locale}/${file}.json`)) as { default: object }
    return [file, texts.default] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
