import { createLoader } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'

export const openingsAddress = { ...frameAddress, ...listAddress }
export const loadOpeningsAddress = createLoader(openingsAddress)
