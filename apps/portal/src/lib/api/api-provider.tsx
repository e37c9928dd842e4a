'use client'

import type { ReactNode } from 'react'
import { Provider } from 'urql'
import { apiClient } from './api-client.ts'

export const ApiProvider = ({ children }: { children: ReactNode }) => <Provider value={apiClient}>{children}</Provider>
