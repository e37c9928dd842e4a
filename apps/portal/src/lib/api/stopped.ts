const mark = 'stopped'

/** The api turned a request away as it does with anybody's: asked too often, or busy. Code and parameters are of words. */
export class Stopped extends Error {
  readonly status: number
  readonly code: string
  readonly params: { readonly seconds?: number }
  /** All that Next tells a page of an error on the server. */
  readonly digest: string

  constructor(status: number, code: string, params: { seconds?: number }) {
    super(code)
    this.status = status
    this.code = code
    this.params = params
    this.digest = [mark, code, params.seconds ?? ''].join(' ')
  }
}

type Answer = { code?: unknown; params?: { seconds?: number } }

/** Why the api turned a request away; null where it answered. */
export const stoppedBy = (status: number, answer: Answer): Stopped | null =>
  (status === 429 || status === 503) && typeof answer.code === 'string'
    ? new Stopped(status, answer.code, answer.params ?? {})
    : null

/** The code and parameters out of what a page is told. */
export function readDigest(digest: string | undefined): { code: string; params: { seconds?: number } } | null {
  const [first, code, seconds] = digest?.split(' ') ?? []
  if (first !== mark || !code) return null
  return { code, params: seconds ? { seconds: Number(seconds) } : {} }
}
