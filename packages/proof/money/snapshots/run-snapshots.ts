import { wait } from '../clients/ask.ts'
import type { Weather } from '../faults/weather.ts'
import type { Model } from '../model/model.ts'
import { takeSnapshot } from './take-snapshot.ts'

type Watch = { url: string; model: Model; weather: Weather; isOver(): boolean }

/** A twentieth of the time at most goes into looking, so that the looking isn't what is tried. */
const restsFor = 19

/** Looks again and again while clients ask. @returns how often */
export async function runSnapshots({ url, model, weather, isOver }: Watch): Promise<number> {
  let taken = 0
  while (!isOver()) {
    const began = performance.now()
    try {
      const { findings, seconds } = await takeSnapshot(url, model)
      for (const { promise, what } of findings) model.found(promise, `At one moment: ${what}`)
      taken++
      const next = performance.now() + Math.max(1000, seconds * 1000 * restsFor)
      while (performance.now() < next && !isOver()) await wait(200)
    } catch (error) {
      if (!weather.isRough(began)) throw error
      await wait(200)
    }
  }
  return taken
}
