'use client'

import dynamic from 'next/dynamic'
import type { FieldProps } from './field-frame.tsx'

export type MoneyFieldProps = FieldProps & { autoFocus?: boolean }

const Input = dynamic(() => import('./money-input.tsx').then((file) => file.MoneyInput), {
  loading: () => <div className="h-[3.75rem] touch:h-[4.25rem]" />,
})

/** An amount as one writes it (1,234.5 · ¥1234 · 1.2万). The form holds minor units, or null while it is empty. */
export const MoneyField = (props: MoneyFieldProps) => <Input {...props} />
