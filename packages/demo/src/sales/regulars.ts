import { addDays, type Day } from '../calendar/day.ts'

/** Those who come again to one store: each is expected from a day on, and waits until somebody asks for them. */
export class Regulars<Person> {
  readonly #expected = new Map<Day, Person[]>()
  readonly #waiting: Person[] = []
  #seenUpTo: Day | null = null

  expect(person: Person, from: Day): void {
    const others = this.#expected.get(from)
    if (others) others.push(person)
    else this.#expected.set(from, [person])
  }

  /** Whoever is due by that day; take out whom you serve. To be asked for one day after another, gaps allowed. */
  waitingOn(day: Day): Person[] {
    for (let at = this.#seenUpTo ? addDays(this.#seenUpTo, 1) : day; at <= day; at = addDays(at, 1)) {
      this.#waiting.push(...(this.#expected.get(at) ?? []))
      this.#expected.delete(at)
    }
    this.#seenUpTo = day
    return this.#waiting
  }
}
