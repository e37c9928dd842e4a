/** A request that the rules turn down: part of the API's answer, rendered from code and parameters by words. */
export class Refused extends Error {
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>

  constructor(code: string, params: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.name = 'Refused'
    this.code = code
    this.params = params
  }
}

/** The same answer for what doesn't exist and for what the caller may not know of. */
export const notFound = () => new Refused('access.not_found')
export const notAllowed = () => new Refused('access.not_allowed')
