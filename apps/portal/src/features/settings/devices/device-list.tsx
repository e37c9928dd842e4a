'use client'

import { EndOwnSessionsDocument, EndSessionDocument, type OwnDeviceFragment } from '@generated/graphql.ts'
import { Monitor, Smartphone } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '@/patterns/button.tsx'
import { Card } from '@/patterns/card.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { useTold } from '@/patterns/use-told.ts'
import { useDeviceName } from './use-device-name.ts'

/** Where somebody is signed in: this device first; the others can be signed out, one by one or all. */
export function DeviceList({ devices }: { devices: readonly OwnDeviceFragment[] }) {
  const t = useTranslations('settings.devices')
  const told = useTold()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const sorted = [...devices.filter(({ current }) => current), ...devices.filter(({ current }) => !current)]
  const endOthers = async () => {
    setBusy(true)
    const outcome = await send(EndOwnSessionsDocument, { input: { keepCurrent: true } })
    setBusy(false)
    if (told(outcome, t('ended_others'))) router.refresh()
  }
  return (
    <Card title={t('title')}>
      <p className="mb-2 text-soft">{t('lead')}</p>
      <ul className="divide-y divide-line">
        {sorted.map((device) => (
          <DeviceItem key={device.id} device={device} />
        ))}
      </ul>
      {sorted.length > 1 && (
        <Button className="mt-3" busy={busy} onClick={endOthers}>
          {t('end_others')}
        </Button>
      )}
    </Card>
  )
}

function DeviceItem({ device }: { device: OwnDeviceFragment }) {
  const t = useTranslations('settings.devices')
  const { moment } = useFormat()
  const told = useTold()
  const router = useRouter()
  const name = useDeviceName()(device.device)
  const [busy, setBusy] = useState(false)
  const end = async () => {
    setBusy(true)
    const outcome = await send(EndSessionDocument, { input: { id: device.id } })
    setBusy(false)
    if (told(outcome, t('ended', { device: name }))) router.refresh()
  }
  const Icon = device.device.isPhone ? Smartphone : Monitor
  const facts = [
    t('seen', { moment: moment(device.seenAt) }),
    t('since', { moment: moment(device.createdAt) }),
    device.ip,
  ]
  return (
    <li className="flex min-h-14 items-center gap-3 py-2">
      <Icon aria-hidden className="size-5 shrink-0 text-soft" />
      <span className="min-w-0 flex-1">
        <span className="block">{name}</span>
        <span className="block text-small text-soft">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      {device.current ? (
        <StatusBadge tone="good">{t('current')}</StatusBadge>
      ) : (
        <Button busy={busy} onClick={end} aria-label={t('end_which', { device: name })}>
          {t('end')}
        </Button>
      )}
    </li>
  )
}
