/** What each account holds, what was credited less what was debited; an account is called by its kind and whatever else it has. */
export class Books {
  readonly balances = new Map<string, number>()

  move(debit: string, credit: string, amount: number): void {
    if (amount === 0) return
    this.balances.set(debit, (this.balances.get(debit) ?? 0) - amount)
    this.balances.set(credit, (this.balances.get(credit) ?? 0) + amount)
  }
}
