/**
 * What is tried: a password from anywhere, or from a device that this account was let in on before; the own password once
 * more by somebody who is signed in; a second factor's code, likewise from anywhere or from a known device.
 */
export type AttemptKind = 'password' | 'known_password' | 'own_password' | 'code' | 'known_code'

/**
 * Failures an hour; passwords together a hundred. Each kind is counted apart: whoever tries from anywhere uses up what is
 * there for strangers, and the account's owner still comes in on a known device.
 */
export const mostFailures: Record<AttemptKind, number> = {
  password: 50,
  known_password: 30,
  own_password: 20,
  code: 15,
  known_code: 15,
}

/** Of strangers from one address an hour, whosever accounts they try: as many people may share it. */
export const mostFailuresOfAddress = 100

const freeFailures = 5
const longestDelay = 15 * 60
const hour = 60 * 60

/** After so many failures in a row from one place: nothing, then 1 s, 2, 4, … up to a quarter of an hour. */
const delayAfter = (failures: number): number =>
  failures < freeFailures ? 0 : Math.min(2 ** (failures - freeFailures), longestDelay)

export type PastAttempt = { readonly at: Date; readonly passedAt: Date | null }

const secondsUntil = (now: Date, from: Date, seconds: number) =>
  Math.max(0, Math.ceil((from.getTime() - now.getTime()) / 1000 + seconds))

const failed = ({ passedAt }: PastAttempt) => passedAt === null

/** Until there are fewer than `most` failures within the hour. @param past the newest first */
export function waitOfCount(past: readonly PastAttempt[], most: number, now: Date): number {
  const oldest = past.filter(failed)[most - 1]
  return oldest ? secondsUntil(now, oldest.at, hour) : 0
}

/** Until the delay is over that has grown with the failures since the last success. @param past of one place, the newest first */
export function waitOfPlace(past: readonly PastAttempt[], now: Date): number {
  const since = past.findIndex((attempt) => !failed(attempt))
  const failures = since < 0 ? past : past.slice(0, since)
  const [latest] = failures
  return latest ? secondsUntil(now, latest.at, delayAfter(failures.length)) : 0
}
