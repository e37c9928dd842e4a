import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import type { ChainTime } from '../operation/request.ts'
import type { Context } from './context.ts'

const nobodysTime: ChainTime = { timeZone: 'UTC', salesMonths: naturalMonths }

/** By which clock and months the caller's chain goes. */
export const chainTimeOf = ({ signedIn }: Pick<Context, 'signedIn'>): ChainTime => signedIn?.chain ?? nobodysTime
