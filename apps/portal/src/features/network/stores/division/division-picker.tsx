'use client'

import {
  cities,
  counties,
  divisionName,
  divisionPath,
  provinces,
  searchDivisions,
} from '@hubcap/rules/network/division'
import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import type { FieldWiring } from '@/patterns/fields/field-frame.tsx'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { SearchPicker } from '@/patterns/fields/search-picker.tsx'
import { LevelSelect } from './level-select.tsx'

const search = async (text: string) => searchDivisions(text, 30).map(({ code, name }) => ({ id: code, name }))

type Path = { province: string; city: string; county: string }
const pathOf = (code: string): Path => {
  const path = code ? divisionPath(code) : null
  return { province: path?.province ?? '', city: path?.city ?? '', county: path?.county ?? '' }
}
const codeOf = ({ city, county }: Path) => county || city

type Props = { name: string; label: string; wiring: FieldWiring }

/** A province alone isn't a place yet: the form then holds nothing, and the picker remembers the province. */
export function DivisionPicker({ name, label, wiring }: Props) {
  const t = useTranslations('stores.form')
  const { field } = useController({ name })
  const code = (field.value as string | null) ?? ''
  const [path, setPath] = useState(() => pathOf(code))
  // A draft that is put back.
  if (code !== codeOf(path)) setPath(pathOf(code))
  const choose = (next: Path) => {
    setPath(next)
    field.onChange(codeOf(next))
  }
  return (
    <div className="grid gap-2">
      <SearchPicker
        id={wiring.id}
        label={label}
        value={code ? { id: code, name: divisionName(code) ?? code } : null}
        search={search}
        placeholder={t('division_search')}
        invalid={wiring['aria-invalid'] ?? false}
        {...(wiring['aria-describedby'] && { describedBy: wiring['aria-describedby'] })}
        onBlur={field.onBlur}
        onChange={({ id }) => choose(pathOf(id))}
        className={inputLook('flex items-center gap-2 text-left')}
      >
        <Search aria-hidden className="size-4 shrink-0 text-soft" />
        <span className={code ? 'min-w-0 flex-1 truncate' : 'min-w-0 flex-1 truncate text-soft'}>
          {code ? divisionName(code) : t('division_search')}
        </span>
      </SearchPicker>
      <div className="grid grid-cols-3 gap-2">
        <LevelSelect
          label={t('province')}
          value={path.province}
          divisions={provinces()}
          onChange={(province) => choose({ province, city: '', county: '' })}
        />
        <LevelSelect
          label={t('city')}
          value={path.city}
          divisions={path.province ? cities(path.province) : []}
          onChange={(city) => choose({ ...path, city, county: '' })}
        />
        <LevelSelect
          label={t('county')}
          value={path.county}
          divisions={path.city ? counties(path.city) : []}
          onChange={(county) => choose({ ...path, county })}
        />
      </div>
    </div>
  )
}
