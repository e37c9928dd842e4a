import { type Random, randomOf } from '../../src/hostile/random.ts'
import { wait } from '../clients/ask.ts'
import type { House } from '../house/house.ts'
import type { Postgres } from '../house/postgres.ts'
import type { Model } from '../model/model.ts'
import type { Weather } from './weather.ts'

export type Kills = { postgres: number; app: number }

type Faults = {
  house: House
  postgres: Postgres
  model: Model
  weather: Weather
  seed: number
  /** How many there are to be. */
  plan: Kills
  /** How much of the whole is done, from 0 to 1. */
  progress(): number
  isOver(): boolean
  kills: Kills
  say(text: string): void
}

const minute = 60_000

/** Which is killed when, evenly over the whole and in an order that the seed decides. */
function order({ postgres, app }: Kills, random: Random): ('postgres' | 'api' | 'worker')[] {
  const all = [
    ...Array.from({ length: postgres }, () => 'postgres' as const),
    ...Array.from({ length: app }, (_, at) => (at % 3 === 2 ? ('worker' as const) : ('api' as const))),
  ]
  return all
    .map((victim) => ({ victim, at: random.share() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ victim }) => victim)
}

/** Kills what the plan says while clients ask, each time so that what is under way is cut off wherever it is. */
export async function runFaults(faults: Faults): Promise<void> {
  const { house, postgres, model, weather, plan, kills, say } = faults
  const random = randomOf(faults.seed ^ 0x5eed)
  const victims = order(plan, random)
  for (const [at, victim] of victims.entries()) {
    while (faults.progress() < (at + 1) / (victims.length + 1)) {
      if (faults.isOver()) return
      await wait(20)
    }
    await wait(random.between(0, 100))
    const began = performance.now()
    await weather.during(async () => {
      if (victim === 'postgres') await postgres.killAndStart()
      if (victim === 'worker') await house.killWorker()
      if (victim !== 'api') return
      // Each time it comes back with another clock.
      const clock = random.between(-2, 2) * minute
      model.clocks = [...new Set([house.clock(), clock])]
      await house.killApi(clock)
    })
    kills[victim === 'postgres' ? 'postgres' : 'app']++
    say(`  killed ${victim}, back after ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
}
