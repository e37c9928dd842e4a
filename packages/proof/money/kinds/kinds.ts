import type { Random } from '../../src/hostile/random.ts'
import type { Model } from '../model/model.ts'
import { adjustPoints } from './adjust-points.ts'
import { contestKinds } from './clearing-contests.ts'
import { paymentKinds } from './clearing-payments.ts'
import { clearingKinds } from './clearing-runs.ts'
import { lifeKinds } from './contract/life.ts'
import { refundCard } from './contract/refund-card.ts'
import { renewCard } from './contract/renew-card.ts'
import { sellByNumber, sellContract, voidContract } from './contract/sell-contract.ts'
import { reverseContractUse, useContract } from './contract/use-contract.ts'
import { custodyKinds } from './custody/custody.ts'
import { leadKinds } from './leads/lead-kinds.ts'
import { sellToLead } from './leads/sell-to-lead.ts'
import type { Kind, Operation } from './operation.ts'
import { givePlan } from './pay/give-plan.ts'
import { incentiveKinds } from './pay/incentives.ts'
import { payRunKinds } from './pay/pay-runs.ts'
import { shareCredit } from './pay/share-credit.ts'
import { rechargeCard } from './recharge-card.ts'
import { recordCardSale } from './record-card-sale.ts'
import { recordTillSale } from './record-till-sale.ts'
import { reverseTillSale } from './reverse-till-sale.ts'
import { askedAgain, keyReused, notAllowed } from './same-key.ts'
import { voidCardRecharge } from './void-card-recharge.ts'
import { voidCardSale, voidCardSales } from './void-card-sales.ts'

/** Every kind of operation that is tried. @param secret by which the product signs who stands at the counter */
export const kindsFor = (secret: string): readonly Kind[] => [
  recordCardSale(secret),
  voidCardSale,
  voidCardSales,
  ...recordTillSale(secret),
  reverseTillSale,
  sellContract(secret),
  voidContract,
  useContract(secret),
  reverseContractUse,
  ...lifeKinds(secret),
  refundCard,
  rechargeCard(secret),
  renewCard(secret),
  voidCardRecharge,
  ...adjustPoints,
  ...clearingKinds,
  ...contestKinds,
  ...paymentKinds,
  ...custodyKinds,
  sellByNumber(secret),
  ...leadKinds,
  sellToLead(secret),
  shareCredit,
  ...incentiveKinds,
  givePlan,
  ...payRunKinds,
  askedAgain,
  keyReused,
  notAllowed,
]

/** Those with one of the words in their name come ten times as often: to look closely at what is new. @param words with commas between */
export function favouring(kinds: readonly Kind[], words: string | undefined): readonly Kind[] {
  const isFavoured = ({ name }: Kind) => words?.split(',').some((word) => name.includes(word))
  return kinds.map((kind) => (isFavoured(kind) ? { ...kind, weight: 10 * kind.weight } : kind))
}

/** One of them by its weight, with what to do. */
export function drawOperation(kinds: readonly Kind[], model: Model, random: Random): Operation {
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0)
  for (;;) {
    let at = random.share() * total
    const kind = kinds.find(({ weight }) => {
      at -= weight
      return at < 0
    })
    const operation = kind?.draw(model, random)
    if (operation) return operation
  }
}
