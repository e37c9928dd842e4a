/** Basis points as people say them: 550 → 5.5%. */
export const percentText = (basisPoints: number): string => `${basisPoints / 100}%`
