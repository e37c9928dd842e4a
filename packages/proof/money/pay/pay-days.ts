import type { Stage } from '../../bench/frame/stage.ts'
import { randomOf } from '../../src/hostile/random.ts'
import { openAsker } from '../clients/ask.ts'
import { performAlone } from '../clients/perform-alone.ts'
import { dayInChina, plusMonths } from '../contracts/days.ts'
import type { House } from '../house/house.ts'
import { drawOperation } from '../kinds/kinds.ts'
import type { Kind } from '../kinds/operation.ts'
import { incentiveKinds } from '../kinds/pay/incentives.ts'
import { shareCredit } from '../kinds/pay/share-credit.ts'
import { reverseTillSale } from '../kinds/reverse-till-sale.ts'
import { voidCardRecharge } from '../kinds/void-card-recharge.ts'
import { voidCardSale, voidCardSales } from '../kinds/void-card-sales.ts'
import type { Model } from '../model/model.ts'
import { takeSnapshot } from '../snapshots/take-snapshot.ts'
import { payLast } from './pay-last.ts'

type Days = { stage: Stage; url: string; house: House; model: Model; seed: number }

/** What changes what was paid. */
const kinds: readonly Kind[] = [
  ...[voidCardSale, voidCardSales, reverseTillSale, shareCredit, ...incentiveKinds],
  { ...voidCardRecharge, weight: 4 },
]
const clients = 4
const operations = 25
/** Of so many of the last sales any may be voided now. */
const broad = 200
/** This month is paid in the next, and what is taken back there in the one after. */
const months = 2

/** From now to the middle of a month, so many months on. */
function aheadTo(month: number): number {
  const middle = `${plusMonths(`${dayInChina(new Date()).slice(0, 7)}-01`, month).slice(0, 8)}15T04:00:00Z`
  return Date.parse(middle) - Date.now()
}

/** Nobody's device has been signed out by then. */
const stayIn = (ahead: number) =>
  `UPDATE user_session SET seen_at = now() + interval '${Math.round(ahead / 1000)} s', proved_at = now() + interval '${Math.round(ahead / 1000)} s',
     expires_at = now() + interval '1 year'`

/**
 * Months later, when nobody sells any more: what was paid for is voided, reversed and shared anew, and pay goes on, month by month,
 * until nothing is left to earn and what can't be taken back is carried on.
 */
export async function payDays({ stage, url, house, model, seed }: Days): Promise<void> {
  model.hot = broad
  for (let month = 1; month <= months; month++) {
    const ahead = aheadTo(month)
    model.pay.ahead = ahead
    await stage.sql(url, stayIn(ahead))
    await house.killApi(ahead)
    const asking = openAsker(house.url, house.secret, clients + 20, ahead)
    await payLast(asking, model)
    const { findings } = await takeSnapshot(url, model)
    for (const { promise, what } of findings) model.found(promise, what)
    const one = async (number: number) => {
      const random = randomOf(seed * 1000 + 900 + month * 10 + number)
      for (let done = 0; done < operations; done++)
        await performAlone(asking, model, drawOperation(kinds, model, random))
    }
    await Promise.all(Array.from({ length: clients }, (_, number) => one(number)))
    await payLast(asking, model)
    await asking.close()
  }
}
