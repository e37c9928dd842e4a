type Known = {
  readonly phone: string | null
  readonly phoneKey: string | null
  readonly plate: string | null
  readonly plateKey: string | null
  readonly sourceNote: string | null
  readonly nextStep: string | null
  readonly nextStepOn: Date | null
  readonly cardProductId: string | null
}

const present = (one: object) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null))

/**
 * What somebody else knows of a person, of the fields in which the lead has nothing: what a rep wrote stays. A phone comes with
 * its key, a plate likewise, and a next step is only planned where none is.
 */
export function fillLead(lead: Known, told: Known): Partial<Known> {
  const { phone, phoneKey, plate, plateKey, sourceNote, nextStep, nextStepOn, cardProductId } = told
  const isPlanned = lead.nextStep !== null || lead.nextStepOn !== null
  return present({
    ...(lead.phone === null && { phone, phoneKey }),
    ...(lead.plate === null && { plate, plateKey }),
    ...(lead.sourceNote === null && { sourceNote }),
    ...(lead.cardProductId === null && { cardProductId }),
    ...(!isPlanned && { nextStep, nextStepOn }),
  })
}
