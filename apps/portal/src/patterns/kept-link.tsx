'use client'

import Link from 'next/link'
import type { ComponentProps } from 'react'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'

type Props = Omit<ComponentProps<typeof Link>, 'href'> & { href: string }

/** A link to another page of the portal for the same place and month. */
export function KeptLink({ href, ...props }: Props) {
  return <Link href={useKeptAddress()(href)} {...props} />
}
