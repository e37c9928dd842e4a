/** Basis points as one writes a percentage: 3333 is 33.33%. */
export const percentOf = (basisPoints: number): string => `${basisPoints / 100}%`
