/** What keeps the product from starting, as one sentence that says what to do. Shown without a stack. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}
