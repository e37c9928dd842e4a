import { Prisma } from '../prisma.ts'

/** Whether a function of the database refused with that SQLSTATE of our own, HC and three digits. */
export const wasRaised = (error: unknown, sqlState: string): error is Prisma.PrismaClientKnownRequestError =>
  error instanceof Prisma.PrismaClientKnownRequestError && JSON.stringify(error.meta).includes(sqlState)
