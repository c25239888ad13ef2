import { createFunctions } from "./functions";

/** Ties the functions to their ids; the only file that knows Excel's runtime. */
export function associateFunctions(): void {
  CustomFunctions.associate(
    createFunctions(({ code, message }) => new CustomFunctions.Error(code, message ?? undefined)),
  );
}
