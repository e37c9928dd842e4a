import { wait } from '../clients/ask.ts'
import { isNearMidnight } from '../contracts/days.ts'
import type { Promised } from '../finding.ts'
import { type Leg, type LegOutcome, runLeg } from '../run/run-leg.ts'

type Control = {
  name: string
  what: string
  sql: readonly string[]
  /** One of these must be seen broken; with all, each of them. */
  finds: readonly Promised[]
  all?: boolean
  /** What comes more often than otherwise, by words of its names. */
  favoured?: string
}

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
  { name: 'order', what: 'the order of accounts removed', sql: [], finds: ['order'], favoured: 'voidCardSales' },
  { name: 'split', what: 'a transfer split over two transactions', sql: [], finds: ['balances', 'books'] },
  {
    name: 'pay',
    what: 'what was paid for forgotten, lines altered, clawback dropped, uses paid for again, shares over one and leads left won',
    sql: [
      withoutChecks('credit_share'),
      // A locked run is written to after all, by whoever passes row security.
      `CREATE FUNCTION alter_locked_pay() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
         UPDATE pay_line SET amount = amount - 1 WHERE tenant_id = NEW.tenant_id AND record_id = NEW.id AND kind = 'earned' AND amount > 0;
         RETURN NULL; END $$`,
      `CREATE TRIGGER alter_locked_pay AFTER UPDATE ON card_sale FOR EACH ROW WHEN (NEW.status = 'voided') EXECUTE FUNCTION alter_locked_pay()`,
    ],
    finds: ['payLines', 'payLocked', 'paidTwice', 'paidBoth', 'clawback', 'incentives', 'shares', 'leads'],
    all: true,
    favoured: 'PayRun,shareCredit,Incentive,ead',
  },
]

export type Controls = { total: number; failedAsTheyMust: number }

type Found = LegOutcome['findings']

/** What of it has been seen: each that must be, or any that may. */
function seenOf({ finds, all }: Control, findings: Found): Found | null {
  const found = finds.flatMap((promise) => findings.find((finding) => finding.promise === promise) ?? [])
  return found.length >= (all ? finds.length : 1) ? found : null
}

/** One of each promise. */
const examplesOf = (findings: Found): string =>
  [...new Map(findings.map(({ promise, what }) => [promise, what]))]
    .map(([promise, what]) => `${promise}: ${what.slice(0, 300)}`)
    .join('; ')

/** Each control on a small world of its own, by the same clients, checks and comparison; it must fail, and for its own reason. */
export async function runControls(leg: Pick<Leg, 'stage' | 'postgres' | 'seed' | 'say'>): Promise<Controls> {
  let failedAsTheyMust = 0
  for (const control of controls) {
    const { name, what, sql, finds, all, favoured } = control
    // Nobody pays where a clock that is off could write another day.
    while (all && isNearMidnight()) await wait(10_000)
    const { findings, seconds } = await runLeg({
      ...leg,
      ...{ name: `money_${name}`, clients: 16, chains: 1, seconds: 40, kills: { postgres: 0, app: 0 } },
      operations: all ? 800 : 4000,
      favoured,
      broken: {
        ...{ name, sql, pays: all === true },
        // How often somebody waited in a circle is only counted in the end, and shows as an error before.
        isSeen: (some) => seenOf(control, some) !== null || (finds.includes('order') && some.length > 0),
      },
    })
    const seen = seenOf(control, findings)
    if (seen) failedAsTheyMust++
    leg.say(`${seen ? '✓' : '✗'} with ${what} it fails (${seconds.toFixed(1)} s)`)
    const missing = finds.filter((promise) => !findings.some((finding) => finding.promise === promise))
    for (const finding of seen ?? []) leg.say(`    ${finding.promise}: ${finding.what.slice(0, 220)}`)
    if (!seen) leg.say(`    not seen: ${missing}; ${findings.length} findings: ${examplesOf(findings)}`)
  }
  return { total: controls.length, failedAsTheyMust }
}
