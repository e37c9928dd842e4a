'use client'

import { createContext, useContext } from 'react'
import type { PayMetric } from '../payable.ts'

const given = createContext<readonly PayMetric[]>([])

/** What commission can be paid by, for all fields of the editor. */
export const MetricsGiven = given.Provider

export const useMetrics = () => useContext(given)
