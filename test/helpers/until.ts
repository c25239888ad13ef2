/** Waits until a condition holds; fails with what it was after three seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 3_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Never became true: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
