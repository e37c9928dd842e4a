'use client'

import { rolesGivenBy } from '@hubcap/rules/tenancy/may-give'
import type { Role } from '@hubcap/rules/tenancy/role'
import { UserRoundPlus } from 'lucide-react'
import Link from 'next/link'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { invitePath, type Wanted } from './invite-path.ts'

/** From whatever is looked at to inviting somebody there; nothing for those who may not. `among`: roles that fit there. */
export function InviteLink({ among, wanted, children }: { among: readonly Role[]; wanted: Wanted; children: string }) {
  const { role } = useViewer()
  const { franchiseeId, storeId } = wanted
  const may = useCan('invitation.create', { franchiseeId, storeId })
  const fitting = rolesGivenBy(role).filter((one) => among.includes(one))
  if (!may || fitting.length === 0) return null
  const [first] = fitting
  const chosen = wanted.role && fitting.includes(wanted.role) ? wanted.role : first
  return (
    <Link href={invitePath({ ...wanted, ...(chosen && { role: chosen }) })} className={buttonLook('plain')}>
      <UserRoundPlus aria-hidden className="size-4" />
      {children}
    </Link>
  )
}
