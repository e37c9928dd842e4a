'use client'

import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { ProductDraft } from './product-draft.ts'

/** Usually all that is paid is principal: it follows the price until somebody writes another. Shows nothing. */
export function PrincipalFollowsPrice() {
  const { getValues, setValue, clearErrors } = useFormContext<ProductDraft>()
  const price = useWatch<ProductDraft, 'price'>({ name: 'price' })
  const before = useRef(price)
  useEffect(() => {
    const principal = getValues('principal')
    const follows = principal === null || Object.is(principal, before.current)
    before.current = price
    if (!follows || Object.is(principal, price) || Number.isNaN(price)) return
    setValue('principal', price, { shouldDirty: true })
    clearErrors('principal')
  }, [price, getValues, setValue, clearErrors])
  return null
}
