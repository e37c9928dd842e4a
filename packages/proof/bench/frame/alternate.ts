import { medians } from './median.ts'

/**
 * Measures several things in rounds, each round beginning with another one, so that what slows the machine for a while
 * slows all of them; each thing's figures are the medians over its rounds.
 */
export async function alternate<Name extends string, Figures extends Record<string, number>>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name, round: number) => Promise<Figures>,
): Promise<Record<Name, Figures>> {
  const measured = new Map<Name, Figures[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (let at = 0; at < names.length; at++) {
      const name = names[(at + round) % names.length] as Name
      measured.get(name)?.push(await measure(name, round))
    }
  return Object.fromEntries([...measured].map(([name, figures]) => [name, medians(figures)])) as Record<Name, Figures>
}
