'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { useAddress } from './use-address.ts'

/** The chain's own address, shown whole, and whether it is free. */
export function AddressField() {
  const t = useTranslations('sign_up')
  const slug = useWatch({ name: 'slug' }) as string
  const free = useAddress()
  const [host, setHost] = useState('')
  useEffect(() => setHost(location.host), [])
  const address = `${host}/c/${slug || '…'}`
  const hint = free === null ? address : t(free ? 'address_free' : 'address_taken', { address })
  return <TextField name="slug" label={t('slug')} hint={hint} inputMode="url" />
}
