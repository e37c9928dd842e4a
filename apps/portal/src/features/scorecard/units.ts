/** Hundredths of a point as a person writes them: 8500 → 85, 8550 → 85.5. */
export const pointsText = (hundredths: number): string => String(hundredths / 100)

/** Basis points: 250 → 2.5%. */
export const percentText = (basisPoints: number): string => `${basisPoints / 100}%`
