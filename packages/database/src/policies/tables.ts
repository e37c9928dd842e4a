import type { TablePolicy } from './shape.ts'

/** Every table of the product with its policy. A table that isn't here fails the build. */
export const tablePolicies = {
  chain: { shape: 'chain', commands: ['select', 'insert', 'update'], writers: 'chain' },
  user_account: { shape: 'person', user: 'id', commands: ['select', 'insert', 'update'] },
  user_credential: {
    shape: 'person',
    user: 'user_account_id',
    commands: ['select', 'insert', 'update'],
    readable: ['tenant_id', 'user_account_id', 'changed_at'],
  },
  assignment: {
    shape: 'person',
    user: 'user_account_id',
    commands: ['select', 'insert', 'update'],
    writers: 'chain',
  },
  assignment_place: {
    shape: 'person',
    user: 'user_account_id',
    commands: ['select', 'insert', 'delete'],
    writers: 'chain',
  },
  idempotency_key: { shape: 'person', user: 'user_account_id', commands: ['select', 'insert'] },
  audit_entry: {
    shape: 'store',
    franchisee: 'franchisee_id',
    commands: ['select', 'insert'],
    insertByAnyone: true,
  },
  franchisee: { shape: 'franchisee', franchisee: 'id', commands: ['select', 'insert', 'update'], writers: 'chain' },
  franchise_contract: {
    shape: 'store',
    franchisee: 'franchisee_id',
    commands: ['select', 'insert', 'update'],
    writers: 'chain',
  },
  store: {
    shape: 'store',
    franchisee: 'franchisee_id',
    store: 'id',
    commands: ['select', 'insert', 'update'],
    writers: 'franchisee',
  },
  person: { shape: 'store', commands: ['select', 'insert'], insertByAnyone: true },
  staff: {
    shape: 'person',
    franchisee: 'franchisee_id',
    store: 'store_id',
    staff: 'id',
    commands: ['select', 'insert', 'update'],
    writers: 'franchisee',
  },
  staff_posting: {
    shape: 'person',
    franchisee: 'franchisee_id',
    store: 'store_id',
    staff: 'staff_id',
    commands: ['select', 'insert'],
    writers: 'franchisee',
  },
  staff_pay: {
    shape: 'person',
    franchisee: 'franchisee_id',
    staff: 'staff_id',
    commands: ['select', 'insert'],
    writers: 'franchisee',
  },
  customer: {
    shape: 'person',
    through: { table: 'customer_file', column: 'customer_id' },
    presented: 'id',
    commands: ['select', 'insert', 'update'],
    insertByAnyone: true,
  },
  customer_file: {
    shape: 'person',
    franchisee: 'franchisee_id',
    store: 'store_id',
    staff: 'staff_id',
    commands: ['select', 'insert', 'update'],
  },
  customer_identification: { shape: 'person', user: 'user_account_id', commands: ['select'] },
  card_product: { shape: 'chain', commands: ['select', 'insert', 'update'], writers: 'chain' },
  card_sale: {
    shape: 'person',
    franchisee: 'franchisee_id',
    store: 'store_id',
    staff: 'staff_id',
    commands: ['select', 'insert', 'update'],
  },
  stored_file: { shape: 'person', user: 'user_account_id', commands: ['select', 'insert'] },
  import: { shape: 'person', user: 'user_account_id', commands: ['select', 'insert', 'update'], writers: 'chain' },
  import_row: { shape: 'store', commands: ['select', 'insert', 'update', 'delete'] },
} as const satisfies Record<string, TablePolicy>

export type TableName = keyof typeof tablePolicies
