/** Hundredths of a point as one writes them. Always two digits: parts and penalty are seen to add up. */
export const pointsText = (hundredths: number): string => (hundredths / 100).toFixed(2)

/** What is taken off: with its sign, where it is anything. */
export const takenText = (hundredths: number): string => (hundredths === 0 ? '0.00' : `−${pointsText(hundredths)}`)

/** Hundredths of a percent: 6000 → 60%, 1667 → 16.67%. */
export const percentText = (hundredths: number): string => `${hundredths / 100}%`
