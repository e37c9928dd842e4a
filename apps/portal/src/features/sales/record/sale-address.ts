import { createLoader, parseAsString } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'

/** lead: whom the sale wins. */
export const loadSaleAddress = createLoader({ ...frameAddress, lead: parseAsString })
