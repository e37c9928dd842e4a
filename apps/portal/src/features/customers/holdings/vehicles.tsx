'use client'

import type { VehicleFieldsFragment } from '@generated/graphql.ts'
import { Plus } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'

const VehicleForm = dynamic(() => import('./vehicle-form.tsx').then((file) => file.VehicleForm), { ssr: false })

type Props = { customerId: string; vehicles: readonly VehicleFieldsFragment[]; onChanged: () => unknown }

/** The plates by which the till finds a customer. */
export function Vehicles({ customerId, vehicles, onChanged }: Props) {
  const t = useTranslations('customers.holdings')
  const mayChange = useCan('customer.update')
  const [open, setOpen] = useState<VehicleFieldsFragment | 'new' | null>(null)
  const done = () => {
    setOpen(null)
    onChanged()
  }
  const form = (vehicle: VehicleFieldsFragment | null) => (
    <VehicleForm customerId={customerId} vehicle={vehicle} onClose={() => setOpen(null)} onDone={done} />
  )
  return (
    <PanelSection title={t('vehicles')}>
      {vehicles.length === 0 && open === null && <p className="mb-2 text-soft">{t('no_vehicles')}</p>}
      <ul className="mb-2 divide-y divide-line empty:hidden">
        {vehicles.map((vehicle) => (
          <li key={vehicle.id}>
            {open === vehicle ? (
              form(vehicle)
            ) : (
              <div className="flex min-h-9 items-center justify-between gap-3 py-1.5">
                <span className="min-w-0">
                  <span className="block font-strong tabular select-all">{vehicle.plate}</span>
                  <span className="block truncate text-small text-soft empty:hidden">{look(vehicle)}</span>
                </span>
                {mayChange && (
                  <Button
                    kind="quiet"
                    aria-label={t('change_named', { plate: vehicle.plate })}
                    onClick={() => setOpen(vehicle)}
                  >
                    {t('change')}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' && form(null)}
      {mayChange && open === null && (
        <Button onClick={() => setOpen('new')}>
          <Plus aria-hidden className="size-4" />
          {t('add_vehicle')}
        </Button>
      )}
    </PanelSection>
  )
}

const look = ({ make, model, colour }: VehicleFieldsFragment) => [make, model, colour].filter(Boolean).join(' · ')
