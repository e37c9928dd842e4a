'use client'

import { Pencil, Plus } from 'lucide-react'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { fromList } from '@/lib/address/list-return.ts'
import { buttonLook } from './button-look.ts'

type Props = { path: string; for: 'new' | 'edit'; children: string }

/** Opens a record's form; saving or giving up leads back to the list as it is now. */
export function FormLink({ path, for: purpose, children }: Props) {
  const search = useSearchParams()
  const Icon = purpose === 'new' ? Plus : Pencil
  return (
    <Link href={fromList(path, search.toString())} className={buttonLook(purpose === 'new' ? 'primary' : 'plain')}>
      <Icon aria-hidden className="size-4" />
      {children}
    </Link>
  )
}
