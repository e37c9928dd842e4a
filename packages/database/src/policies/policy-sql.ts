import { type Scope, scopes } from '@hubcap/rules/tenancy/role'
import type { Command, TablePolicy } from './shape.ts'

const tenant = 'tenant_id = app.tenant_id()'

/** One branch per level, widest first; each names the scope that it lets in. */
function branches(table: string, policy: TablePolicy, writing: boolean): [Scope, string][] {
  const list: [Scope, string][] = [['chain', `app.scope() = 'chain'`]]
  const { franchisee, store, staff, user, through, presented } = policy
  const ownStore = `${store} = ANY (app.store_ids())`
  if (policy.shape === 'franchisee') list.push(['person', `${franchisee} = ANY (app.franchisee_ids())`])
  else if (franchisee)
    list.push(['franchisee', `(app.scope() = 'franchisee' AND ${franchisee} = ANY (app.franchisee_ids()))`])
  if (store) list.push(['store', `(app.scope() = 'store' AND ${ownStore})`])
  if (store && policy.shape === 'store') list.push(['person', `(app.scope() = 'person' AND ${ownStore})`])
  // A rep writes in own stores only, and reads what was once their own wherever it lies.
  if (staff)
    list.push([
      'person',
      `(app.scope() = 'person' AND ${staff} = app.staff_id()${writing && store ? ` AND ${ownStore}` : ''})`,
    ])
  if (user) list.push(['person', `${user} = app.user_account_id()`])
  if (through && !(writing && through.readOnly))
    list.push([
      'person',
      `EXISTS (SELECT 1 FROM ${through.table} f WHERE f.tenant_id = ${table}.tenant_id AND f.${through.column} = ${table}.id)`,
    ])
  if (presented) list.push(['person', `${presented} = app.presented_customer_id()`])
  return list
}

function predicate(table: string, policy: TablePolicy, command: Command): string {
  const writing = command !== 'select'
  if (command === 'insert' && policy.insertByAnyone) return `${tenant} AND app.scope() IS NOT NULL`
  if (policy.shape === 'chain' && !writing) return tenant
  const writers = (command === 'delete' && policy.deleters) || policy.writers
  const narrowest = writing ? scopes.indexOf(writers ?? 'person') : scopes.length
  const open = branches(table, policy, writing).filter(([scope]) => scopes.indexOf(scope) <= narrowest)
  return `${tenant} AND (${open.map(([, sql]) => sql).join(' OR ')})`
}

/** Row security and grants of one table, as statements that may be run again at any time. */
export function policySql(table: string, policy: TablePolicy): string {
  const name = `"${table}"`
  const lines = [`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;`, `ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;`]
  for (const command of ['select', 'insert', 'update', 'delete'] as const) {
    lines.push(`DROP POLICY IF EXISTS ${table}_${command} ON ${name};`)
    if (!policy.commands.includes(command)) continue
    const test = predicate(name, policy, command)
    const clauses = [
      command !== 'insert' && `USING (${test})`,
      command !== 'select' && command !== 'delete' && `WITH CHECK (${test})`,
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
