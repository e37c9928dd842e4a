import { headers } from 'next/headers'
import { cache } from 'react'
import { env } from '../env.ts'
import { callerAddress } from './caller-address.ts'
import { keyOfDevice, readDevice } from './device.ts'
import { peerHeader } from './peer-header.ts'

/** Where a request comes from, signed in or not: what the api logs, and counts failures by. */
export type Caller = { ip: string | null; userAgent: string | null; deviceKey: string | null }

const longestUserAgent = 400

export const readCaller = cache(async (): Promise<Caller> => {
  const [given, device] = await Promise.all([headers(), readDevice()])
  return {
    ip: callerAddress(given.get('x-forwarded-for'), given.get(peerHeader), env().HUBCAP_PROXIES),
    userAgent: given.get('user-agent')?.slice(0, longestUserAgent) ?? null,
    deviceKey: device && keyOfDevice(device),
  }
})
