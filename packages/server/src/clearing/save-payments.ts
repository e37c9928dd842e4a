import type { Writing } from '@hubcap/database/door/database'
import { assumedPayments } from '@hubcap/rules/clearing/departures/assumed-payments'
import { paymentInstructions } from '@hubcap/rules/clearing/payment-instructions'
import { uuidv7 } from 'uuidv7'
import { loadHonourers } from './departures/load-honourers.ts'
import type { HeldRun } from './hold-clearing.ts'

/** Keeps who is to pay whom for a run, while it is being locked. */
export async function savePayments(db: Writing, run: HeldRun): Promise<void> {
  const nets = await db.clearingNet.findMany({ where: { clearingRunId: run.id } })
  const names = new Map(nets.map(({ franchiseeId, franchiseeName }) => [franchiseeId, franchiseeName]))
  const positions = nets
    .map(({ franchiseeId: party, receives, owes, net }) => ({
      ...{ party, receives: Number(receives), owes: Number(owes), net: Number(net) },
    }))
    .sort((one, other) => ((one.party ?? '') < (other.party ?? '') ? -1 : 1))
  const { honourers, names: honouring } = await loadHonourers(db, run.toOn)
  for (const [party, name] of honouring) if (!names.has(party)) names.set(party, name)
  const payments = assumedPayments(paymentInstructions(positions), honourers)
  if (payments.length === 0) return
  await db.clearingPayment.createMany({
    data: payments.map(({ from, to, amount }, at) => ({
      ...{ tenantId: run.tenantId, id: uuidv7(), clearingRunId: run.id, no: at + 1, amount },
      ...{ debtorId: from, debtorName: names.get(from) ?? null, creditorId: to, creditorName: names.get(to) ?? null },
    })),
  })
}
