import type pg from 'pg'
import type { Cell } from '../world/cells.ts'

const scopes = {
  hq_admin: 'chain',
  hq_finance: 'chain',
  franchise_owner: 'franchisee',
  store_manager: 'store',
  sales_rep: 'person',
} as const

/** Who asks, as the settings that the product's door gives a transaction. Nobody: none is set. */
function settingsOf(actor: Cell | null): Readonly<Record<string, string>> {
  if (!actor?.role) return {}
  return {
    'app.tenant_id': actor.tenantId,
    'app.scope': scopes[actor.role],
    'app.franchisee_ids': actor.franchiseeId ?? '',
    'app.store_ids': actor.storeId ?? '',
    'app.staff_id': actor.staffId ?? '',
    'app.user_account_id': actor.accountId ?? '',
  }
}

/** The statement that sets them for a transaction. */
export function contextOf(actor: Cell | null): { text: string; values: string[] } {
  const settings = Object.entries(settingsOf(actor))
  const text = settings.map((_, at) => `set_config($${2 * at + 1}, $${2 * at + 2}, true)`).join(', ')
  return { text: `SELECT ${text}`, values: settings.flat() }
}

export type Outcome = { rows: Record<string, unknown>[]; count: number; error: string | null }

/**
 * One statement as the app's role in an actor's name, undone afterwards. No predicate of the product's stands in it, and
 * keys to other tables aren't looked at: what stops it is row security or a missing right, SQLSTATE 42501.
 * client: a superuser's, in a transaction.
 */
export async function asApp(
  client: pg.Client,
  actor: Cell | null,
  sql: string,
  values: unknown[] = [],
): Promise<Outcome> {
  await client.query('SAVEPOINT probe; SET LOCAL session_replication_role = replica; SET LOCAL ROLE hubcap_app')
  try {
    if (actor) {
      const { text, values: settings } = contextOf(actor)
      await client.query(text, settings)
    }
    const { rows, rowCount } = await client.query(sql, values)
    return { rows, count: rowCount ?? 0, error: null }
  } catch (error) {
    return { rows: [], count: 0, error: (error as { code?: string }).code ?? String(error) }
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT probe; RELEASE SAVEPOINT probe')
  }
}

export const refused = '42501'
