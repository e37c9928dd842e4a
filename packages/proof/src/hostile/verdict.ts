/** refused: nothing was given or done; answered: something was; broken: the server met an error of its own. */
export type Verdict = 'refused' | 'answered' | 'broken'

type Answer = { data?: Record<string, unknown> | null; errors?: { extensions?: { code?: string } }[] }

const refusals = ['Refused', 'InvalidInput']

const givesNothing = (value: unknown) =>
  value === null || refusals.includes((value as { __typename?: string }).__typename ?? '')

/** What became of a hostile request, by its answer. */
export function verdictOf(status: number, text: string): Verdict {
  if (status >= 500) return 'broken'
  let answer: Answer
  try {
    answer = JSON.parse(text) as Answer
  } catch {
    return status >= 400 ? 'refused' : 'broken'
  }
  if (answer.errors?.some(({ extensions }) => extensions?.code === 'INTERNAL')) return 'broken'
  const given = Object.values(answer.data ?? {})
  if (given.length === 0) return status >= 400 || answer.errors ? 'refused' : 'broken'
  return given.every(givesNothing) ? 'refused' : 'answered'
}
