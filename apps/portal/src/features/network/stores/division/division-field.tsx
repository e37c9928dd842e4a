'use client'

import dynamic from 'next/dynamic'
import { FieldFrame, type FieldProps } from '@/patterns/fields/field-frame.tsx'
import { Bar } from '@/patterns/skeleton.tsx'

const Picker = dynamic(() => import('./division-picker.tsx').then((file) => file.DivisionPicker), {
  ssr: false,
  loading: () => (
    <span className="grid h-[84px] content-center gap-4">
      <Bar className="w-full" />
      <Bar className="w-2/3" />
    </span>
  ),
})

/** Province, city and county of the official register: found by a word, or chosen level by level. The form holds the code. */
export function DivisionField(props: FieldProps) {
  return <FieldFrame {...props}>{(wiring) => <Picker {...props} wiring={wiring} />}</FieldFrame>
}
