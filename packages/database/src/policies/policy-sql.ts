import { type Scope, scopes } from '@hubcap/rules/tenancy/role'
import type { Command, TablePolicy } from './shape.ts'

const tenant = 'tenant_id = app.tenant_id()'

/** What lets somebody in: whose scope is that one, or, where it is null, whatever their scope. */
type Branch = { scope: Scope | null; sql: string }

function branches(table: string, policy: TablePolicy, writing: boolean): Branch[] {
  const list: Branch[] = []
  const { franchisee, otherFranchisee, store, staff, user, pooled, through, presented, presentedCard } = policy
  const ownFranchisee = [franchisee, otherFranchisee]
    .filter(Boolean)
    .map((column) => `${column} = ANY (app.franchisee_ids())`)
    .join(' OR ')
  const ownStore = `${store} = ANY (app.store_ids())`
  // Everybody who belongs there reads; who writes is said by writers.
  const isOpen = policy.shape === 'franchisee' && !(writing && policy.writers)
  if (franchisee) list.push({ scope: isOpen ? null : 'franchisee', sql: ownFranchisee })
  if (store) list.push({ scope: 'store', sql: ownStore })
  if (store && policy.shape === 'store') list.push({ scope: 'person', sql: ownStore })
  // A rep writes in own stores only, and reads what was once their own wherever it lies.
  const own = `${staff} = app.staff_id()${writing && store ? ` AND ${ownStore}` : ''}`
  if (staff) list.push({ scope: 'person', sql: pooled ? `(${own} OR ${staff} IS NULL AND ${ownStore})` : own })
  if (user) list.push({ scope: null, sql: `${user} = app.user_account_id()` })
  if (through && !(writing && through.readOnly))
    list.push({
      scope: null,
      // With a limit it is asked of one row at a time, by its index. An EXISTS is planned as a table of all that the caller
      // sees there, made anew for each statement: of an owner's 30,000 customers 150 ms for a page of fifty.
      sql: `(SELECT true FROM ${through.table} f WHERE f.tenant_id = ${table}.tenant_id AND f.${through.column} = ${table}.${through.of ?? 'id'} LIMIT 1)`,
    })
  if (presented) list.push({ scope: null, sql: `${presented} = app.presented_customer_id()` })
  if (presentedCard) list.push({ scope: null, sql: `${presentedCard} = app.presented_card_id()` })
  return list
}

/**
 * As a CASE, which the planner takes to be true for half of the rows. Of alternatives with OR it expects one row in two
 * hundred; then it reads and sorts all sales of a store to find the latest five, where an index has them in order.
 */
function test(open: readonly Branch[]): string {
  const cases = open.flatMap(({ scope, sql }) => (scope ? [` WHEN '${scope}' THEN ${sql}`] : []))
  const others = open.flatMap(({ scope, sql }) => (scope ? [] : [sql]))
  if (open.length === 0) return `app.scope() = 'chain'`
  const whole = others.length === 0 ? 'false' : others.join(' OR ')
  if (cases.length === 0) return `CASE app.scope() WHEN 'chain' THEN true ELSE ${whole} END`
  const scoped = `CASE app.scope() WHEN 'chain' THEN true${cases.join('')} ELSE false END`
  return [scoped, ...others].join(' OR ')
}

/**
 * That the clearing run which a row is part of isn't locked. The function holds the run until the transaction ends, so that it
 * can't be locked in between.
 */
function unlocked({ untilLocked }: TablePolicy, command: Command, isCheck: boolean): string {
  if (!untilLocked || command === 'select') return ''
  if (untilLocked !== 'id') return ` AND app.${untilLocked.replace(/_id$/, '')}_is_open(${untilLocked})`
  return isCheck && command === 'update' ? '' : ` AND status <> 'locked'`
}

function predicate(table: string, policy: TablePolicy, command: Command): string {
  const writing = command !== 'select'
  if (command === 'insert' && policy.insertByAnyone) return `${tenant} AND app.scope() IS NOT NULL`
  if (policy.shape === 'chain' && !writing) return tenant
  const narrower = { select: undefined, insert: undefined, update: policy.updaters, delete: policy.deleters }[command]
  const writers = narrower ?? policy.writers
  const narrowest = writing ? scopes.indexOf(writers ?? 'person') : scopes.length
  const open = branches(table, policy, writing).filter(({ scope }) => scopes.indexOf(scope ?? 'person') <= narrowest)
  return `${tenant} AND (${test(open)})`
}

/** Row security and grants of one table, as statements that may be run again at any time. */
export function policySql(table: string, policy: TablePolicy): string {
  const name = `"${table}"`
  const lines = [`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;`, `ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;`]
  for (const command of ['select', 'insert', 'update', 'delete'] as const) {
    lines.push(`DROP POLICY IF EXISTS ${table}_${command} ON ${name};`)
    if (!policy.commands.includes(command)) continue
    const allowed = predicate(name, policy, command)
    const clauses = [
      command !== 'insert' && `USING (${allowed}${unlocked(policy, command, false)})`,
      command !== 'select' && command !== 'delete' && `WITH CHECK (${allowed}${unlocked(policy, command, true)})`,
    ]
    lines.push(`CREATE POLICY ${table}_${command} ON ${name} FOR ${command.toUpperCase()}`)
    lines.push(`  ${clauses.filter(Boolean).join('\n  ')};`)
  }
  lines.push(`REVOKE ALL ON ${name} FROM hubcap_app;`)
  const readable = policy.readable ? ` (${policy.readable.join(', ')})` : ''
  const grants = policy.commands.map((command) => (command === 'select' ? `SELECT${readable}` : command.toUpperCase()))
  lines.push(
    `GRANT ${grants.join(', ')} ON ${name} TO hubcap_app;`,
    `GRANT SELECT${readable} ON ${name} TO hubcap_audit;`,
  )
  return `${lines.join('\n')}\n`
}
