'use client'

import { PlaceNameDocument } from '@generated/graphql.ts'
import { ChevronsUpDown, MapPin } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useQueryState } from 'nuqs'
import { useCallback } from 'react'
import { type ChosenPlace, placeParser } from '@/lib/address/place.ts'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { SearchPicker } from '@/patterns/fields/search-picker.tsx'
import { findPlaces } from './find-places.ts'

const everything = 'everything'

function usePlaceName(place: ChosenPlace | null): string | null {
  const { data } = useAsked(PlaceNameDocument, place && { id: place.id })
  const node = data?.node?.__typename === 'Franchisee' || data?.node?.__typename === 'Store' ? data.node : null
  return place && node?.id === place.id ? node.name : null
}

/** Chain ▸ franchisee ▸ store, as far as the viewer sees. Who has a single place has nothing to choose. */
export function PlaceSwitcher() {
  const t = useTranslations('frame.place')
  const viewer = useViewer()
  const change = useAddressChange()
  const [place] = useQueryState('place', placeParser)
  const name = usePlaceName(place)
  const all = t(`all.${viewer.scope}`)
  const search = useCallback(
    async (text: string) => [...(text ? [] : [{ id: everything, name: all }]), ...(await findPlaces(text))],
    [all],
  )
  const single = viewer.assignment.places.length === 1 ? viewer.assignment.places[0]?.store?.name : null
  if (viewer.scope === 'person' || (viewer.scope === 'store' && single))
    return (
      <p className="truncate px-1 text-soft">
        {single ?? viewer.assignment.places.map((p) => p.store?.name ?? p.franchisee?.name).join(t('comma'))}
      </p>
    )
  return (
    <SearchPicker
      label={t('label')}
      placeholder={t('search')}
      value={place ? { id: placeParser.serialize(place), name: name ?? '' } : { id: everything, name: all }}
      search={search}
      onChange={({ id }) => change({ place: id === everything ? null : id })}
      className={buttonLook('plain', 'min-w-0 max-w-64 shrink !font-plain')}
    >
      <MapPin aria-hidden className="size-4 shrink-0 text-soft max-sm:hidden" />
      <span className="truncate">{place ? (name ?? t('label')) : all}</span>
      <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-soft" />
    </SearchPicker>
  )
}
