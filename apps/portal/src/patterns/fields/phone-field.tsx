'use client'

import { TextField } from './text-field.tsx'

type Props = Omit<Parameters<typeof TextField>[0], 'type' | 'inputMode'>

/** A phone number, written as one likes; phones show their dial keys. */
export const PhoneField = (props: Props) => <TextField {...props} type="tel" inputMode="tel" />
