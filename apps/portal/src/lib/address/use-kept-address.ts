'use client'

import { createSerializer, useQueryStates } from 'nuqs'
import { frameAddress } from './frame-address.ts'

const serialize = createSerializer(frameAddress)

/** Turns a path into one that keeps the chosen place and month. */
export function useKeptAddress(): (path: string) => string {
  const [state] = useQueryStates(frameAddress)
  return (path) => serialize(path, state)
}
