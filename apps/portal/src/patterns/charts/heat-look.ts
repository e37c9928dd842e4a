/** One hue, from nothing to much, in light and dark alike. */
const looks = ['bg-sunken', 'bg-accent/15', 'bg-accent/32', 'bg-accent/52', 'bg-accent/75', 'bg-accent']

export const heatLook = (step: number): string => looks[step] ?? ''
