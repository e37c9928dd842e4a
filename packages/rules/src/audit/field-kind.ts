/** How a value of a row that stands in the log is to be read. reference: an id of another row. */
export const fieldKinds = ['money', 'day', 'moment', 'month', 'rate', 'phone', 'reference', 'text'] as const
export type FieldKind = (typeof fieldKinds)[number]

const money = new Set([
  'amount',
  'principal',
  'bonus',
  'price',
  'baseWage',
  'held',
  'guaranteed',
  'statedPrincipal',
  'statedBonus',
  'total',
  'paidOtherwise',
  'paidByPoints',
  'spendValue',
  'transferPrice',
])
const phones = new Set(['phone', 'phoneKey', 'contactPhone'])
const months = new Set(['month', 'fromMonth'])

/** What the ids in rows are of, as the database's client names it. */
export const references = {
  franchiseeId: 'franchisee',
  storeId: 'store',
  staffId: 'staff',
  managerStaffId: 'staff',
  customerId: 'customer',
  cardProductId: 'cardProduct',
  userAccountId: 'userAccount',
} as const
export type ReferenceField = keyof typeof references

export const isReference = (field: string): field is ReferenceField => Object.hasOwn(references, field)

/** What only machines need. A person whose phone is the login has no other field of it. */
const hidden = new Set([
  ...['tenantId', 'id', 'nameKey', 'revision', 'createdAt', 'personId', 'assignmentId', 'storedFileId', 'importId'],
  ...[
    'voidedById',
    'recordedById',
    'acceptedById',
    'invitedById',
    'createdById',
    'signedById',
    'ownerSignedById',
    'places',
    'basedOn',
    'issue',
    'reversedById',
  ],
])

export const isShown = (entity: string, field: string): boolean =>
  !hidden.has(field) && (field !== 'phoneKey' || entity === 'user_account')

/** under: what the value stands beside, where a row says by it what it is, such as a quota's metric. */
export function fieldKind(field: string, under: Readonly<Record<string, unknown>> = {}): FieldKind {
  if (isReference(field)) return 'reference'
  if (money.has(field) || (field === 'target' && under.metric === 'sales_amount')) return 'money'
  if (phones.has(field)) return 'phone'
  if (months.has(field)) return 'month'
  if (field === 'royaltyRate') return 'rate'
  if (/[a-z]On$/.test(field)) return 'day'
  return /[a-z]At$/.test(field) ? 'moment' : 'text'
}
