import type { SimulationKind } from '@hubcap/rules/simulations/simulation-kind'
import { hadRoyalty, simulateRoyalty } from './simulate-royalty.ts'
import type { HasPast, Simulator } from './simulator.ts'

export const simulators: Readonly<Record<SimulationKind, Simulator>> = { royalty: simulateRoyalty }

export const pasts: Readonly<Record<SimulationKind, HasPast>> = { royalty: hadRoyalty }
