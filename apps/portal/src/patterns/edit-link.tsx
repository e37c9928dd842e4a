'use client'

import { Pencil, Plus } from 'lucide-react'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { fromList } from '@/lib/address/list-return.ts'
import { buttonLook } from './button-look.ts'

type Props = { path: string; children: string }

/** Opens a record's form; saving or giving up leads back to the list as it is now. */
export function EditLink({ path, children }: Props) {
  const search = useSearchParams()
  return (
    <Link href={fromList(path, search.toString())} className={buttonLook('plain')}>
      <Pencil aria-hidden className="size-4" />
      {children}
    </Link>
  )
}

/** The same for a new record. */
export function CreateLink({ path, children }: Props) {
  const search = useSearchParams()
  return (
    <Link href={fromList(path, search.toString())} className={buttonLook('primary')}>
      <Plus aria-hidden className="size-4" />
      {children}
    </Link>
  )
}
