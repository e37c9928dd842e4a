import type { Promised } from '../finding.ts'
import { type Leg, runLeg } from '../run/run-leg.ts'

type Control = { name: string; what: string; sql: readonly string[]; finds: readonly Promised[] }

/** Whatever a check forbids there. */
const withoutChecks = (table: string) => `
  DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT conname FROM pg_constraint WHERE conrelid = to_regclass('${table}') AND contype = 'c'
    LOOP EXECUTE format('ALTER TABLE ${table} DROP CONSTRAINT %I', name); END LOOP;
  END $$`

/** What keeps the money right, each taken away in turn, and which promise must be seen broken then. */
const controls: readonly Control[] = [
  {
    name: 'balance',
    what: 'the balance check removed',
    sql: [
      ...['ledger_account', 'card_lot', 'till_payment'].map(withoutChecks),
      // These would notice as well.
      ...['daily_total', 'daily_product_total'].map(withoutChecks),
      'DROP INDEX ledger_movement_tenant_id_reverses_id_key',
    ],
    finds: ['negative'],
  },
  {
    name: 'key',
    what: 'the key’s uniqueness removed',
    sql: ['ALTER TABLE idempotency_key DROP CONSTRAINT idempotency_key_pkey'],
    finds: ['doubled'],
  },
  { name: 'order', what: 'the order of accounts removed', sql: [], finds: ['order'] },
  { name: 'split', what: 'a transfer split over two transactions', sql: [], finds: ['balances', 'books'] },
]

export type Controls = { total: number; failedAsTheyMust: number }

/** Each control on a small world of its own, by the same clients, checks and comparison; it must fail, and for its own reason. */
export async function runControls(leg: Pick<Leg, 'stage' | 'postgres' | 'seed' | 'say'>): Promise<Controls> {
  let failedAsTheyMust = 0
  for (const { name, what, sql, finds } of controls) {
    const { findings, seconds } = await runLeg({
      ...leg,
      ...{
        name: `money_${name}`,
        clients: 16,
        chains: 1,
        operations: 4000,
        seconds: 40,
        kills: { postgres: 0, app: 0 },
      },
      broken: { name, sql },
    })
    const finding = findings.find(({ promise }) => finds.includes(promise))
    if (finding) failedAsTheyMust++
    leg.say(`${finding ? '✓' : '✗'} with ${what} it fails (${seconds.toFixed(1)} s)`)
    leg.say(
      `    ${finding ? `${finding.promise}: ${finding.what.slice(0, 220)}` : `${findings.length} other findings: ${findings[0]?.what.slice(0, 300)}`}`,
    )
  }
  return { total: controls.length, failedAsTheyMust }
}
